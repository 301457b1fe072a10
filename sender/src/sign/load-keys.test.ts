import { readdir, writeFile } from 'node:fs/promises'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { loadKeys } from './load-keys.ts'

test('the published test key is used only when asked for by name', async () => {
  const keys = await loadKeys({ kind: 'test' }, null, 1_000)
  expect(keys.keyRing.current.fingerprint).toBe(TEST_KEY_FINGERPRINT)
})

test('a platform in memory makes new keys at each start', async () => {
  const [one, two] = await Promise.all([
    loadKeys({ kind: 'own' }, null, 1_000),
    loadKeys({ kind: 'own' }, null, 1_000),
  ])
  expect(one.keyRing.current.fingerprint).not.toBe(two.keyRing.current.fingerprint)
  expect(one.keyRing.current.createdAt).toBe(1_000)
})

test('a platform with a folder keeps one key for webhooks and another for tokens', async () => {
  await using dir = await createTempDir()
  const first = await loadKeys({ kind: 'own' }, dir.path, 1_000)
  const second = await loadKeys({ kind: 'own' }, dir.path, 2_000)
  expect((await readdir(dir.path)).sort()).toEqual(['token-key.pem', 'webhook-key.pem'])
  expect(second.keyRing.current.fingerprint).toBe(first.keyRing.current.fingerprint)
  expect(second.tokenKey.equals(first.tokenKey)).toBe(true)
})

test('a given key signs webhooks; tokens keep a key of their own', async () => {
  await using dir = await createTempDir()
  const path = dir.join('given.pem')
  await writeFile(path, TEST_PRIVATE_KEY_PEM)
  const { keyRing } = await loadKeys({ kind: 'file', path }, dir.path, 1_000)
  expect(keyRing.current.fingerprint).toBe(TEST_KEY_FINGERPRINT)
  expect((await readdir(dir.path)).sort()).toEqual(['given.pem', 'token-key.pem'])
})
