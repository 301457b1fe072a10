import { readdir, writeFile } from 'node:fs/promises'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { createKeyFiles } from './key-files.ts'
import { createKeyMemory } from './key-store.ts'
import { loadKeys } from './load-keys.ts'

test('the published test key is used only when asked for by name', async () => {
  const keys = await loadKeys({ kind: 'test' }, createKeyMemory(), 1_000)
  expect(keys.keyRing.current.fingerprint).toBe(TEST_KEY_FINGERPRINT)
})

test('a platform in memory makes new keys at each start', async () => {
  const [one, two] = await Promise.all([
    loadKeys({ kind: 'own' }, createKeyMemory(), 1_000),
    loadKeys({ kind: 'own' }, createKeyMemory(), 1_000),
  ])
  expect(one.keyRing.current.fingerprint).not.toBe(two.keyRing.current.fingerprint)
  expect(one.keyRing.current.createdAt).toBe(1_000)
})

test('a platform with a folder keeps one key for webhooks and another for tokens', async () => {
  await using dir = await createTempDir()
  const first = await loadKeys({ kind: 'own' }, createKeyFiles(dir.path), 1_000)
  const second = await loadKeys({ kind: 'own' }, createKeyFiles(dir.path), 2_000)
  expect((await readdir(dir.path)).sort()).toEqual([
    'token-key.pem',
    'vault-key.txt',
    'webhook-key.pem',
  ])
  expect(second.keyRing.current.fingerprint).toBe(first.keyRing.current.fingerprint)
  expect(second.tokenKey.equals(first.tokenKey)).toBe(true)
})

test('a given key signs webhooks; tokens keep a key of their own', async () => {
  await using dir = await createTempDir()
  const path = dir.join('given.pem')
  await writeFile(path, TEST_PRIVATE_KEY_PEM)
  const { keyRing } = await loadKeys({ kind: 'file', path }, createKeyFiles(dir.path), 1_000)
  expect(keyRing.current.fingerprint).toBe(TEST_KEY_FINGERPRINT)
  expect((await readdir(dir.path)).sort()).toEqual(['given.pem', 'token-key.pem', 'vault-key.txt'])
})

test('a ring whose key was given by a file makes no key of its own', async () => {
  await using dir = await createTempDir()
  const path = dir.join('given.pem')
  await writeFile(path, TEST_PRIVATE_KEY_PEM)
  const load = async (kind: 'own' | 'test' | 'file') =>
    (await loadKeys({ kind, path }, createKeyMemory(), 0)).canRotate
  expect([await load('own'), await load('test'), await load('file')]).toEqual([true, true, false])
})
