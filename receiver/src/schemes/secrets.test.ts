// What may be given as secrets, and that no refusal ever quotes one.
import { expect, test } from 'vitest'
import { hmac } from './hmac.ts'
import { standard } from './standard.ts'
import { texture } from './texture.ts'

const SCHEMES = { hmac, texture, standard }
const STANDARD_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

type AnyOptions = Parameters<typeof hmac>[0]

const make = (name: keyof typeof SCHEMES, options: unknown) => SCHEMES[name](options as AnyOptions)

const NAMES = Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]

test.each(NAMES)('%s takes one secret, or a list of them', (name) => {
  expect(make(name, { secret: STANDARD_SECRET }).name).toBe(name)
  expect(make(name, { secrets: [STANDARD_SECRET, STANDARD_SECRET] }).name).toBe(name)
})

const WRONG: readonly [string, unknown, RegExp][] = [
  ['no options', undefined, /call it as \w+\(\{ secret \}\)/],
  ['neither', {}, /give either secret, or/],
  ['both', { secret: 'a', secrets: ['a'] }, /give either secret, or/],
  ['an unset variable', { secret: undefined }, /undefined; is the environment variable set/],
  [
    'an unset variable in the list',
    { secrets: ['YWJj', undefined] },
    /is the environment variable/,
  ],
  ['an empty text', { secret: '' }, /is empty/],
  ['blanks', { secret: ' \n' }, /is empty/],
  ['a number', { secret: 12 }, /must be text/],
  ['bytes', { secret: new Uint8Array(32) }, /must be text/],
  ['no secret at all', { secrets: [] }, /at least one/],
  ['a text in place of the list', { secrets: 'abc' }, /must be a list/],
  [
    'a public key',
    { secret: '-----BEGIN PUBLIC KEY-----\nAA' },
    /that is a key.*createReceiver\(\{ keys/,
  ],
  ['a misspelt option', { secret: 'a', tolerence: 5 }, /there is no option "tolerence"/],
]

test.each(NAMES)('%s refuses what is no secret, before anything is received', (name) => {
  for (const [, options, message] of WRONG) {
    expect(() => make(name, options)).toThrow(TypeError)
    expect(() => make(name, options)).toThrow(message)
    expect(() => make(name, options)).toThrow(new RegExp(`^${name}: `))
  }
})

test('standard refuses a secret that is no base64, and does not quote it', () => {
  for (const secret of ['whsec_', 'whsec_plain text', 'secret!', 'whsec_YWJjZA']) {
    expect(() => standard({ secret })).toThrow(/whsec_ and standard padded base64/)
  }
  expect(() => standard({ secret: 'my-hidden-words!' })).not.toThrow(/my-hidden-words/)
})

test('hmac has no time and so no tolerance', () => {
  expect(() => make('hmac', { secret: 'a', tolerance: '5m' })).toThrow(/no option "tolerance"/)
})

test.each(['texture', 'standard'] as const)('%s refuses a tolerance that is none', (name) => {
  const secret = STANDARD_SECRET
  expect(() => make(name, { secret, tolerance: 0 })).toThrow(/longer than nothing/)
  expect(() => make(name, { secret, tolerance: 'soon' })).toThrow(`${name}: tolerance must be`)
})
