import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { createKeyFiles } from './key-files.ts'
import type { StoredKey } from './key-store.ts'

const key = (pem: string, validUntil: number | null = null): StoredKey => ({
  pem,
  createdAt: 5,
  validUntil,
})
const create = (pem: string) => () => Promise.resolve(key(pem))
const noneMade = () => Promise.reject(new Error('not needed'))

test('a key is made once and found again', async () => {
  await using dir = await createTempDir()
  await createKeyFiles(dir.path).loadWebhookKeys(create('one'))
  expect(await createKeyFiles(dir.path).loadWebhookKeys(noneMade)).toMatchObject([
    { pem: 'one', validUntil: null },
  ])
})

test('of two starts at once one decides', async () => {
  await using dir = await createTempDir()
  const starts = ['one', 'two', 'three'].map((pem) =>
    createKeyFiles(dir.path).loadTokenKey(create(pem)),
  )
  const pems = new Set((await Promise.all(starts)).map(({ pem }) => pem))
  expect(pems.size).toBe(1)
})

test('what was rotated is kept, with its end, and nobody else may read it', async () => {
  await using dir = await createTempDir()
  const files = createKeyFiles(dir.path)
  await files.loadWebhookKeys(create('one'))
  await files.rotate(key('two'), key('one', 500))
  await files.rotate(key('three'), key('two', 900))
  expect(await createKeyFiles(dir.path).loadWebhookKeys(noneMade)).toMatchObject([
    { pem: 'three', validUntil: null },
    { pem: 'two', validUntil: 900 },
    { pem: 'one', validUntil: 500 },
  ])
  for (const name of await readdir(dir.path)) {
    expect((await stat(dir.join(name))).mode & 0o777).toBe(0o600)
  }
})

test('a death in the middle of a rotation leaves the old key current', async () => {
  await using dir = await createTempDir()
  const files = createKeyFiles(dir.path)
  await files.loadWebhookKeys(create('one'))
  // What the first of the two steps leaves behind.
  await writeFile(dir.join('previous-webhook-keys.json'), JSON.stringify([key('one', 500)]))
  expect(await files.loadWebhookKeys(noneMade)).toMatchObject([{ pem: 'one', validUntil: null }])
  expect(await readFile(dir.join('webhook-key.pem'), 'utf8')).toBe('one')
})
