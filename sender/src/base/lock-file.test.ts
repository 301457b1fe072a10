import { execFileSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { lockFile } from './lock-file.ts'

const ELSEWHERE = `
import { lockFile } from ${JSON.stringify(new URL('lock-file.ts', import.meta.url).href)}
console.log(lockFile(process.argv[1]) ? 'held' : 'refused')
`
/** What another process gets. */
const tryElsewhere = (path: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', ELSEWHERE, path], {
    encoding: 'utf8',
  }).trim()

test('one process holds a file, for its owner only, until it lets go', async () => {
  await using dir = await createTempDir()
  const path = dir.join('a.lock')
  const lock = lockFile(path)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(tryElsewhere(path)).toBe('refused')
  lock?.[Symbol.dispose]()
  expect(tryElsewhere(path)).toBe('held')
})

test('a second try in the same process is refused, and lets go of nothing', async () => {
  await using dir = await createTempDir()
  const path = dir.join('a.lock')
  using lock = lockFile(path)
  expect(lock).toBeDefined()
  expect(lockFile(path)).toBeUndefined()
  expect(tryElsewhere(path)).toBe('refused')
})
