// PostgreSQL is stopped under the load of three processes, and comes back. Each has to say so and to live on.
import { expect, it } from 'vitest'
import { startPrivatePostgres } from '../support/postgres.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { runTorture } from './run-torture.ts'

it('keeps every promise while PostgreSQL is away in the middle of the load', async () => {
  await using folder = await createTempDir()
  await using server = await startPrivatePostgres()
  let stops = 0
  const { history, violations } = await runTorture({
    ...{ seed: 20_260_103, events: 300, kills: 0, rounds: 0, processes: 3 },
    ...{ store: server.url, dataDir: folder.path },
    outage: {
      lastsMs: 2_500,
      server: {
        async stop() {
          stops += 1
          await server.stop()
        },
        start: () => server.start(),
      },
    },
  })
  expect(violations).toEqual([])
  expect(stops).toBe(1)
  expect(history.lives.map(({ death }) => death)).toEqual([null, null, null])
  expect(history.accepted.length).toBeGreaterThanOrEqual(300)
}, 180_000)
