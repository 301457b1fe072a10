import { readdir, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../../test/support/temp-dir.ts'
import { lockStore } from './lock-store.ts'

test('whoever holds the lock keeps everybody else out until it lets go', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const lock = lockStore(path)
  expect(() => lockStore(path)).toThrow(/in use by another platform/)
  expect(() => lockStore(path)).toThrow(/in use by another platform/)
  lock[Symbol.dispose]()
  lockStore(path)[Symbol.dispose]()
})

test('the lock of one file is no lock of another', async () => {
  await using dir = await createTempDir()
  const [one, two] = [lockStore(dir.join('a')), lockStore(dir.join('b'))]
  one[Symbol.dispose]()
  two[Symbol.dispose]()
})

test('the files are for their owner only', async () => {
  await using dir = await createTempDir()
  lockStore(dir.join('p.sqlite'))[Symbol.dispose]()
  for (const name of await readdir(dir.path)) {
    expect((await stat(dir.join(name))).mode & 0o777).toBe(0o600)
  }
})

test('a file that cannot be made is not said to be in use', async () => {
  await using dir = await createTempDir()
  expect(() => lockStore(dir.join('missing', 'p.sqlite'))).toThrow(/does its folder exist/)
})
