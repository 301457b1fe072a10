// A short run of `pnpm torture`: each named fail point kills once, and a few kills come from outside.
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { createDatabase } from '../support/postgres.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { FAIL_POINT_NAMES } from './fail-points.ts'
import { runTorture } from './run-torture.ts'

it('keeps every promise while its processes are killed at every named point', async () => {
  await using folder = await createTempDir()
  const store = folder.join('platform.sqlite')
  const { history, violations, missed } = await runTorture({
    ...{ seed: 20_260_101, events: 300, kills: 5, rounds: 1, processes: 1 },
    ...{ store, dataDir: folder.path },
  })
  expect(violations).toEqual([])
  expect(missed).toEqual([])
  const causes = history.lives.flatMap(({ death }) => (death ? [death.cause] : []))
  expect(new Set(causes)).toEqual(new Set([...FAIL_POINT_NAMES, 'outside']))
  expect(history.accepted.length).toBeGreaterThanOrEqual(300)

  using database = new DatabaseSync(store, { readOnly: true })
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
}, 180_000)

it('keeps every promise while one of three processes on PostgreSQL is killed after the other', async () => {
  await using folder = await createTempDir()
  await using database = await createDatabase()
  const { history, violations } = await runTorture({
    ...{ seed: 20_260_102, events: 200, kills: 6, rounds: 0, processes: 3 },
    ...{ store: database.url, dataDir: folder.path },
  })
  expect(violations).toEqual([])
  expect(history.lives.filter(({ death }) => death).length).toBe(6)
  expect(history.accepted.length).toBeGreaterThanOrEqual(200)
}, 180_000)
