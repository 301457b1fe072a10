import { constants, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeUtf8 } from '../bytes.ts'
import { importRsaPrivateKey, importRsaPublicKey } from '../rsa/import.ts'
import type { RsaPublicKey } from '../rsa/rsa-key.ts'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '../testing/test-key.ts'
import { parseThunderstackSignature, signThunderstack, verifyThunderstack } from './thunderstack.ts'

const derOf = (pem: string): Uint8Array =>
  Buffer.from(pem.replace(/-----.*-----|\n/g, ''), 'base64')
const privateKey = await importRsaPrivateKey(derOf(TEST_PRIVATE_KEY_PEM))
const publicKey = await importRsaPublicKey(derOf(TEST_PUBLIC_KEY_PEM))
const other = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const otherKey = await importRsaPublicKey(other.publicKey.export({ type: 'spki', format: 'der' }))

const body = encodeUtf8('{"nodeId":"a1"}')
const text = await signThunderstack(body, privateKey)
const signature = Buffer.from(text, 'base64')

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
}

test('signs as the platform does: PKCS#1 v1.5 with SHA-256, standard base64', () => {
  const expected = sign('RSA-SHA256', body, {
    key: TEST_PRIVATE_KEY_PEM,
    padding: constants.RSA_PKCS1_PADDING,
  })
  expect(text).toBe(expected.toString('base64'))
})

test('the same body gives the same signature, on every attempt', async () => {
  expect(await signThunderstack(body, privateKey)).toBe(text)
})

test('verifies what was signed, and says which key made it', async () => {
  expect(parseThunderstackSignature(text)).toEqual({
    kind: 'parsed',
    signature: new Uint8Array(signature),
  })
  expect(await verifyThunderstack(body, signature, [otherKey, publicKey])).toEqual({
    kind: 'verified',
    key: publicKey,
  })
})

test('one flipped bit in the body or in the signature is a mismatch', async () => {
  const mismatch = { kind: 'mismatch' }
  const bitOf = (bytes: Uint8Array) => fc.nat(bytes.length * 8 - 1)
  await fc.assert(
    fc.asyncProperty(bitOf(body), bitOf(signature), async (bodyBit, signatureBit) => {
      const changedBody = flip(body, bodyBit)
      const changedSignature = flip(signature, signatureBit)
      expect(await verifyThunderstack(changedBody, signature, [publicKey])).toEqual(mismatch)
      expect(await verifyThunderstack(body, changedSignature, [publicKey])).toEqual(mismatch)
    }),
  )
})

test("another key's signature is a mismatch", async () => {
  expect(await verifyThunderstack(body, signature, [otherKey])).toEqual({ kind: 'mismatch' })
})

test('PSS padding is a mismatch, though the right key made it', async () => {
  const pss = sign('RSA-SHA256', body, {
    key: TEST_PRIVATE_KEY_PEM,
    padding: constants.RSA_PKCS1_PSS_PADDING,
  })
  expect(await verifyThunderstack(body, pss, [publicKey])).toEqual({ kind: 'mismatch' })
})

test('a length that fits no key is refused before anything is computed', async () => {
  const untouched: RsaPublicKey = {
    ...publicKey,
    verify: () => expect.unreachable('a signature of the wrong length was computed with'),
  }
  for (const size of [0, 255, 257, 512]) {
    const verdict = await verifyThunderstack(body, Buffer.alloc(size), [untouched])
    expect(verdict).toEqual({ kind: 'wrong-length' })
  }
  expect(await verifyThunderstack(body, signature, [])).toEqual({ kind: 'wrong-length' })
})

test('tells an empty header from one that is not base64', () => {
  const malformed = (reason: string) => ({ kind: 'malformed', reason })
  expect(parseThunderstackSignature('')).toEqual(malformed('empty'))
  expect(parseThunderstackSignature('sha256=abc')).toEqual(malformed('not-base64'))
  expect(parseThunderstackSignature(signature.toString('base64url'))).toEqual(
    malformed('not-base64'),
  )
})

test('the test key is a pair', () => {
  const derived = createPublicKey(TEST_PRIVATE_KEY_PEM).export({ type: 'spki', format: 'pem' })
  expect(derived).toBe(TEST_PUBLIC_KEY_PEM)
})
