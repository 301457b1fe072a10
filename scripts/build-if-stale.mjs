// Builds when a source is newer than the last build, and costs milliseconds when none is: `start` must be quick.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import './require-node.mjs'

const ROOT = join(import.meta.dirname, '..')
const STAMP = join(ROOT, '.build-stamp')
const PACKAGES = ['shared', 'contracts', 'receiver', 'sender']
const startedAt = new Date()

if (isStale()) {
  const build = spawnSync('tsc', ['-b', ...PACKAGES], { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (build.status !== 0) process.exit(build.status ?? 1)
  writeFileSync(STAMP, '')
  utimesSync(STAMP, startedAt, startedAt)
}

function isStale() {
  if (!existsSync(STAMP)) return true
  const builtAt = statSync(STAMP).mtimeMs
  return PACKAGES.some(
    (name) =>
      !existsSync(join(ROOT, name, 'dist')) ||
      newestIn(join(ROOT, name, 'src')) > builtAt ||
      statSync(join(ROOT, name, 'tsconfig.json')).mtimeMs > builtAt,
  )
}

function newestIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), 0)
}
