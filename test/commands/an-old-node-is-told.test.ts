// The command under a Node that is too old says what it needs. Runs where the machine has such a Node beside ours.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'

const COMMAND = join(import.meta.dirname, '../../sender/bin/thunderstack-mock.js')

const old = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path))
  .map((path) => ({ path, version: spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout }))
  .find(({ version }) => /^v(?:1\d|2[0-3])\./.test(version))

it.skipIf(old === undefined)('asks for Node 24 under an older one', () => {
  const { path, version } = old!
  const { status, stderr } = spawnSync(path, [COMMAND, '--version'], { encoding: 'utf8' })
  expect(stderr).toContain(`expected Node 24 or newer, this is ${version.trim()}`)
  expect([status, stderr.trim().split('\n')]).toEqual([1, [expect.any(String)]])
})
