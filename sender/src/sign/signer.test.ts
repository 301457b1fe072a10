import { verify } from 'node:crypto'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { openKeyRing, type KeyRing } from './key-ring.ts'
import { createKeyMemory } from './key-store.ts'
import { generatePrivateKey } from './private-key.ts'
import { createSigner, type SignedEvent } from './signer.ts'

let ring: KeyRing
let event: SignedEvent
beforeEach(async () => {
  const pems = [TEST_PRIVATE_KEY_PEM]
  ring = await openKeyRing({
    keyStore: createKeyMemory(),
    createKey: async () => ({
      pem: pems.shift() ?? (await generatePrivateKey()),
      createdAt: 0,
      validUntil: null,
    }),
    source: 'test',
  })
  event = { body: '{"name":"é"}', keyFingerprint: ring.current.fingerprint, signature: null }
})

const isMadeBy = (text: string, publicKeyPem: string): boolean =>
  verify('RSA-SHA256', Buffer.from(event.body), publicKeyPem, Buffer.from(text, 'base64'))

test('signs the UTF-8 bytes of the body with the key the event was born with', async () => {
  const { text, keyFingerprint } = await createSigner(ring, { resigns: false }).sign(event)
  expect(isMadeBy(text, TEST_PUBLIC_KEY_PEM)).toBe(true)
  expect(keyFingerprint).toBe(event.keyFingerprint)
})

test('signing again after a crash gives the same text', async () => {
  const signer = createSigner(ring, { resigns: false })
  expect(await signer.sign(event)).toEqual(await signer.sign(event))
})

test('a signature that is there is used, also after a rotation', async () => {
  await ring.rotate(0, 0)
  const signer = createSigner(ring, { resigns: false })
  expect(await signer.sign({ ...event, signature: 'b2xk' })).toEqual({
    text: 'b2xk',
    keyFingerprint: event.keyFingerprint,
  })
  expect(isMadeBy((await signer.sign(event)).text, TEST_PUBLIC_KEY_PEM)).toBe(true)
})

test('when told to, each attempt is signed by the key of the day', async () => {
  const next = await ring.rotate(0, 0)
  const signed = await createSigner(ring, { resigns: true }).sign({ ...event, signature: 'b2xk' })
  expect(signed.keyFingerprint).toBe(next.fingerprint)
  expect(isMadeBy(signed.text, next.publicKeyPem)).toBe(true)
})

test('an event whose key is gone is signed by the current one rather than never sent', async () => {
  const signer = createSigner(ring, { resigns: false })
  const signed = await signer.sign({ ...event, keyFingerprint: 'sha256:gone' })
  expect(signed.keyFingerprint).toBe(ring.current.fingerprint)
})
