import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { loadOrCreatePrivateKey, loadPrivateKey } from './load-private-key.ts'

test('makes a key on the first start, for its owner only, and finds it on the second', async () => {
  await using dir = await createTempDir()
  const path = dir.join('key.pem')
  const first = await loadOrCreatePrivateKey(path)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(first.key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2_048 })

  const second = await loadOrCreatePrivateKey(path)
  expect(second.key.equals(first.key)).toBe(true)
  expect(second.createdAt).toBe(first.createdAt)
})

test('several processes at once agree on one key, and no draft is left', async () => {
  await using dir = await createTempDir()
  const path = dir.join('key.pem')
  const loaded = await Promise.all([1, 2, 3].map(() => loadOrCreatePrivateKey(path)))
  for (const { key } of loaded) expect(key.equals(loaded[0]!.key)).toBe(true)
  expect(await readdir(dir.path)).toEqual(['key.pem'])
})

test('a file that holds no key is refused by name and left as it is', async () => {
  await using dir = await createTempDir()
  const path = dir.join('key.pem')
  await writeFile(path, 'SECRET')
  const load = loadOrCreatePrivateKey(path)
  await expect(load).rejects.toThrow(`${path}: expected an unencrypted RSA private key`)
  await expect(load).rejects.not.toThrow(/SECRET/)
  expect(await readFile(path, 'utf8')).toBe('SECRET')
})

test('a key that was asked for by name is never made', async () => {
  await using dir = await createTempDir()
  await expect(loadPrivateKey(dir.join('missing.pem'))).rejects.toThrow(/ENOENT/)
  expect(await readdir(dir.path)).toEqual([])
})

test('a folder that cannot be read as a key is no reason to make one', async () => {
  await using dir = await createTempDir()
  await mkdir(dir.join('key.pem'))
  await expect(loadOrCreatePrivateKey(dir.join('key.pem'))).rejects.toThrow(/EISDIR/)
})
