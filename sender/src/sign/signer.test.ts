import { createPrivateKey, verify } from 'node:crypto'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { expect, test } from 'vitest'
import { createKeyRing, createSigningKey } from './key-ring.ts'
import { createSigner } from './signer.ts'

const key = await createSigningKey(createPrivateKey(TEST_PRIVATE_KEY_PEM), 0)
const signer = createSigner(createKeyRing(key))
const event = { body: '{"name":"é"}', keyFingerprint: key.fingerprint }

test('signs the UTF-8 bytes of the body with the key the event was born with', async () => {
  const signature = Buffer.from(await signer.sign(event), 'base64')
  const body = Buffer.from(event.body, 'utf8')
  expect(verify('RSA-SHA256', body, TEST_PUBLIC_KEY_PEM, signature)).toBe(true)
})

test('signing again after a crash gives the same text', async () => {
  expect(await signer.sign(event)).toBe(await signer.sign(event))
})

test('an event of a key that is gone is not signed by another', async () => {
  await expect(signer.sign({ ...event, keyFingerprint: 'sha256:gone' })).rejects.toThrow(
    /born with key sha256:gone, which is not in the key ring/,
  )
})
