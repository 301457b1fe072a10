import { generateKeyPairSync } from 'node:crypto'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { expect, test } from 'vitest'
import { staticKey } from './static-key.ts'

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })

test('gives key objects in the order of the material, and the same ones each time', async () => {
  const source = staticKey([
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    TEST_PUBLIC_KEY_PEM,
  ])
  const keys = await source.keys(0)
  expect(keys.map((key) => key.modulusLength)).toEqual([3072, 2048])
  expect(keys[1]?.fingerprint).toBe(TEST_KEY_FINGERPRINT)
  expect(await source.keys(1)).toBe(keys)
})

test('gives a key the same fingerprint in every form', async () => {
  const fingerprints = await Promise.all(
    [
      publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      publicKey.export({ type: 'pkcs1', format: 'der' }).toString('base64'),
      JSON.stringify({ keys: [publicKey.export({ format: 'jwk' })] }),
    ].map(async (form) => (await staticKey(form).keys(0))[0]?.fingerprint),
  )
  expect(new Set(fingerprints).size).toBe(1)
})

test('refuses unusable material at once, before any delivery', () => {
  expect(() => staticKey('YOUR_PUBLIC_KEY_HERE')).toThrow(
    expect.objectContaining({ code: 'ERR_KEY_INVALID' }),
  )
})
