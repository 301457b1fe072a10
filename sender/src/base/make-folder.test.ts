import { stat, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { makeFolder } from './make-folder.ts'
import { UnusableError } from './unusable-error.ts'

test('a folder is made with those above it, and taken as it is the next time', async () => {
  await using dir = await createTempDir()
  const path = dir.join('a', 'b')
  makeFolder(path)
  makeFolder(path)
  expect((await stat(path)).mode & 0o777).toBe(0o700)
})

test('what cannot be a folder is named, with the reason', async () => {
  await using dir = await createTempDir()
  const path = dir.join('file')
  await writeFile(path, '')
  for (const wrong of [path, dir.join('file', 'below')]) {
    expect(() => {
      makeFolder(wrong)
    }).toThrow(UnusableError)
    expect(() => {
      makeFolder(wrong)
    }).toThrow(new RegExp(`may be written to, got ${wrong} \\(E\\w+\\)`))
  }
})
