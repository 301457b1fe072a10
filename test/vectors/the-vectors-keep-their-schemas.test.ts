// The vectors as data: each file fits the schema beside it, and says what it says without loss.
import { createHash, createPublicKey } from 'node:crypto'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { describe, expect, it } from 'vitest'
import { ERROR_POLICY } from '../../receiver/src/errors/error-policy.ts'
import { readBody, readJson, readVectors, VECTOR_FILES } from '../support/vectors.ts'

const { keys, vectors: signatures } = readVectors('signatures')
const { secrets, vectors: schemes } = readVectors('scheme-signatures')
const { vectors: payloads } = readVectors('payloads')

describe.each(VECTOR_FILES)('%s', (name) => {
  const validate = compile(name)

  it('fits its schema', () => {
    validate(readJson(name))
    expect(validate.errors ?? []).toEqual([])
  })

  it('names its schema, for editors', () => {
    expect(readJson(name)).toMatchObject({ $schema: `./${name}.schema.json` })
  })

  it('would not fit with a field more, or one less', () => {
    const [first, ...others] = readVectors(name).vectors as readonly object[]
    const less = Object.fromEntries(Object.entries(first!).filter(([field]) => field !== 'why'))
    const file = readJson(name) as object
    expect(validate({ ...file, vectors: [{ ...first, stray: 1 }, ...others] })).toBe(false)
    expect(validate({ ...file, vectors: [less, ...others] })).toBe(false)
  })

  it('has every id once, and a sentence with each', () => {
    const { vectors } = readVectors(name)
    const ids = vectors.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(vectors.filter(({ why }) => !/^\S.*[.]$/.test(why))).toEqual([])
  })
})

function compile(name: string) {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false })
  addFormats.default(ajv, ['date-time'])
  return ajv.compile(readJson(`${name}.schema`) as object)
}

it.each([...signatures, ...schemes, ...payloads])(
  '$id has the same body in both forms',
  (vector) => {
    const { bodyBase64, bodyText } = vector
    expect(readBody(vector).toString('base64')).toBe(bodyBase64)
    if (bodyText !== undefined) expect(Buffer.from(bodyText)).toEqual(readBody(vector))
  },
)

it('names codes that the receiver knows', () => {
  const codes = [...signatures, ...schemes, ...payloads].flatMap(({ code }) => code ?? [])
  expect(Object.keys(ERROR_POLICY)).toEqual(expect.arrayContaining(codes))
})

describe('the keys', () => {
  it('are the published test key and another one', () => {
    expect(keys.test).toMatchObject({
      privateKeyPem: TEST_PRIVATE_KEY_PEM,
      fingerprint: TEST_KEY_FINGERPRINT,
    })
    expect(keys.second.fingerprint).not.toBe(keys.test.fingerprint)
  })

  it.each(Object.entries(keys))('say of themselves that everybody has them: %s', (_name, key) => {
    expect(key.note).toMatch(/^PUBLIC: /)
  })

  it.each(Object.entries(keys))('have one public half in every form: %s', (_name, key) => {
    const forms = [
      createPublicKey(key.privateKeyPem),
      createPublicKey(key.publicKeyPem),
      createPublicKey({ key: key.publicKeyJwk, format: 'jwk' }),
    ]
    for (const form of forms) {
      const der = form.export({ type: 'spki', format: 'der' })
      expect(`sha256:${createHash('sha256').update(der).digest('hex')}`).toBe(key.fingerprint)
      expect(form.asymmetricKeyDetails?.modulusLength).toBe(key.modulusLength)
    }
  })
})

it.each(Object.entries(secrets))(
  'the secret says of itself that everybody has it: %s',
  (_name, { note }) => {
    expect(note).toMatch(/^PUBLIC: /)
  },
)
