import { TEST_KEY_FINGERPRINT, type RsaPublicKey } from '@thunderstack-webhooks/shared'
import { expect, test, vi } from 'vitest'
import { loadKeys } from './load-keys.ts'

const key = (fingerprint: string): RsaPublicKey => ({
  fingerprint,
  modulusLength: 2048,
  verify: () => false,
})
const [real, testKey] = [key('real'), key(TEST_KEY_FINGERPRINT)]
const load = (keys: readonly RsaPublicKey[], allowTestKeys = false) =>
  loadKeys(() => Promise.resolve(keys), allowTestKeys)

test('refuses the published test key when there is no other', async () => {
  await expect(load([testKey])).rejects.toMatchObject({ code: 'ERR_TEST_KEY_REFUSED' })
})

test('leaves the test key out when there is another, so that a mistake can be put right', async () => {
  expect(await load([testKey, real])).toEqual([real])
})

test('takes the test key where it is allowed, and never in production', async () => {
  expect(await load([testKey, real], true)).toEqual([testKey, real])
  vi.stubEnv('NODE_ENV', 'production')
  try {
    expect(await load([testKey, real], true)).toEqual([real])
  } finally {
    vi.unstubAllEnvs()
  }
})
