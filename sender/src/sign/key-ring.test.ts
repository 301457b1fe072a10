import { generateKeyPairSync } from 'node:crypto'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openKeyRing } from './key-ring.ts'
import { createKeyMemory, type StoredKey } from './key-store.ts'

/** A few real keys, taken in turn: making one takes long. */
const PEMS = Array.from(
  { length: 6 },
  () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2_048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey,
)

async function openRing(keyStore = createKeyMemory()) {
  const pems = [TEST_PRIVATE_KEY_PEM, ...PEMS]
  const createKey = (): Promise<StoredKey> =>
    Promise.resolve({ pem: pems.shift() ?? '', createdAt: 0, validUntil: null })
  return openKeyRing({ keyStore, createKey, source: 'test' })
}

test('a ring begins with one key, which knows its public half and its fingerprint', async () => {
  const ring = await openRing()
  expect(ring.current).toMatchObject({
    fingerprint: TEST_KEY_FINGERPRINT,
    publicKeyPem: TEST_PUBLIC_KEY_PEM,
    validUntil: null,
  })
  expect(ring.list(0)).toEqual([ring.current])
  expect(ring.find('sha256:other')).toBeUndefined()
})

test('after a rotation the old key is published until its overlap is over, and found for good', async () => {
  const ring = await openRing()
  const old = ring.current
  const next = await ring.rotate(1_000, 500)
  expect(ring.current).toBe(next)
  expect(next.createdAt).toBe(1_000)
  expect(ring.list(1_499).map(({ fingerprint }) => fingerprint)).toEqual([
    next.fingerprint,
    old.fingerprint,
  ])
  expect(ring.list(1_500)).toEqual([next])
  expect(ring.find(old.fingerprint)).toMatchObject({ validUntil: 1_500 })
})

test('rotations asked for at once happen one after the other', async () => {
  const ring = await openRing()
  await Promise.all([ring.rotate(0, 10), ring.rotate(0, 10)])
  expect(ring.list(0)).toHaveLength(3)
})

test('a ring sees what another one of the same store has rotated once it reads again', async () => {
  const keyStore = createKeyMemory()
  const [one, two] = [await openRing(keyStore), await openRing(keyStore)]
  const next = await one.rotate(0, 10)
  expect(two.current.fingerprint).not.toBe(next.fingerprint)
  await two.reload()
  expect(two.current.fingerprint).toBe(next.fingerprint)
})

test('a reading that began before a rotation does not undo it', async () => {
  const keyStore = createKeyMemory()
  let reading = Promise.resolve()
  const ring = await openRing({
    ...keyStore,
    async loadWebhookKeys(create) {
      const keys = await keyStore.loadWebhookKeys(create)
      await reading
      return keys
    },
  })
  const slow = Promise.withResolvers<undefined>()
  reading = slow.promise.then(() => undefined)
  const reloaded = ring.reload()
  reading = Promise.resolve()
  const rotated = ring.rotate(0, 10)
  await new Promise((resolve) => setImmediate(resolve))
  slow.resolve(undefined)
  const [next] = await Promise.all([rotated, reloaded])
  expect(ring.current).toBe(next)
})

test('whatever is rotated when, one key is current, the others end in time, and none is forgotten', async () => {
  const steps = fc.array(fc.record({ waitMs: fc.nat(1_000), overlapMs: fc.nat(1_000) }), {
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(steps, async (rotations) => {
      const ring = await openRing()
      const ends = new Map<string, number>()
      let now = 0
      for (const { waitMs, overlapMs } of rotations) {
        now += waitMs
        ends.set(ring.current.fingerprint, now + overlapMs)
        await ring.rotate(now, overlapMs)
        const valid = [...ends].filter(([, end]) => end > now).map(([fingerprint]) => fingerprint)
        expect(
          ring
            .list(now)
            .map(({ fingerprint }) => fingerprint)
            .sort(),
        ).toEqual([ring.current.fingerprint, ...valid].sort())
        expect(ring.list(now).filter(({ validUntil }) => validUntil === null)).toHaveLength(1)
        for (const fingerprint of ends.keys()) expect(ring.find(fingerprint)).toBeDefined()
      }
    }),
    { numRuns: 15 },
  )
})
