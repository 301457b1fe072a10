// Changes to signature, type, method and path after which no door accepts the request.
import { SIGNATURE } from '../../../support/hostile-request.ts'
import type { SeededRandom } from '../../../torture/seeded-random.ts'
import { readHeader, setHeader, type Mutation } from '../mutation.ts'

type Respell = (text: string, random: SeededRandom, other: string) => readonly string[]

const BASE64 = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=') as [
  string,
  ...string[],
]

const SIGNATURES: Readonly<Record<string, Respell>> = {
  missing: () => [],
  empty: () => [''],
  'a character replaced': replaceCharacter,
  'cut off': (text, random) => [text.slice(0, random.whole(1, text.length - 1))],
  lengthened: (text, random) => [text + random.pick(BASE64).repeat(random.whole(1, 2000))],
  twice: (text) => [text, text],
  'with a comma': (text, random) => [`${text}${random.pick([',', ', '])}${text}`],
  'with a blank inside': (text, random) => {
    const at = random.whole(1, text.length - 1)
    return [`${text.slice(0, at)}${random.pick([' ', '\t'])}${text.slice(at)}`]
  },
  'without padding': (text) => [text.replace(/=+$/, '')],
  'in lower case': (text) => [text.toLowerCase()],
  'that of another': (_text, _random, other) => [other],
  'in hexadecimal': (text) => [Buffer.from(text, 'base64').toString('hex')],
  'of random bytes': (_text, random) => [
    Buffer.from(Array.from({ length: 256 }, () => random.whole(0, 255))).toString('base64'),
  ],
  'beyond ASCII': (text) => [`${text.slice(1)}é`],
}

function replaceCharacter(text: string, random: SeededRandom): readonly string[] {
  const at = random.whole(0, text.length - 1)
  const letter = random.pick(BASE64)
  const replaced = text[at] === letter ? (letter === 'A' ? 'B' : 'A') : letter
  return [text.slice(0, at) + replaced + text.slice(at + 1)]
}

const TYPES = [
  'text/plain',
  'application/jsonp',
  'application/json; charset=latin1',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '*/*',
  '',
  ';;;',
  'json',
  'é',
] as const
const METHODS = [
  'GET',
  'HEAD',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PURGE',
  'PROPFIND',
  'QUERY',
  'post',
  'POS',
  'POSTS',
] as const
const TARGETS = [
  '/',
  '*',
  '//',
  '/webhooks',
  '/webhooks/thunderstack/',
  '/webhooks/thunderstack%2f',
  '/%',
  '/webhooks/%zz',
  '/webhooks/thunderstac',
  '/webhooks/thunderstack;a',
  '/é',
  '?',
  'http://',
] as const

export const HEAD: readonly Mutation[] = [
  ...Object.entries(SIGNATURES).map<Mutation>(([kind, respell]) => ({
    name: `signature: ${kind}`,
    change: (request, random, other) =>
      setHeader(
        request,
        SIGNATURE,
        ...respell(readHeader(request, SIGNATURE), random, readHeader(other, SIGNATURE)),
      ),
  })),
  {
    name: 'type: another',
    change: (request, random) => setHeader(request, 'Content-Type', random.pick(TYPES)),
  },
  { name: 'type: missing', change: (request) => setHeader(request, 'Content-Type') },
  { name: 'method', change: (request, random) => ({ ...request, method: random.pick(METHODS) }) },
  { name: 'path', change: (request, random) => ({ ...request, target: random.pick(TARGETS) }) },
]
