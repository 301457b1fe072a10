import { readFile, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { prepareDataDir } from './prepare-data-dir.ts'

test('the folder of store and keys is for its owner only, and never committed', async () => {
  await using dir = await createTempDir()
  const path = dir.join('a', 'b')
  await prepareDataDir(path)
  await prepareDataDir(path)
  expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect(await readFile(dir.join('a', 'b', '.gitignore'), 'utf8')).toBe('*\n')
})
