import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createDatabase } from '../support/postgres.ts'
import { startStage } from '../support/stage.ts'

test('a delivery whose commit comes while the platform stops is in the queue when it has stopped', async () => {
  await using database = await createDatabase()
  await using stage = await startStage([], { store: database.url })
  const { platform, endpoint } = stage
  // What has been delivered shows that nothing older waits: the next one is claimed at birth.
  await (await stage.announce()).delivered()
  await platform.settled()

  const blocker = new Client({ connectionString: database.url })
  await blocker.connect()
  await blocker.query('begin; lock table events in share mode')
  const announced = stage.announce('PAUSED').catch((error: unknown) => error)
  const isWaiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  while ((await blocker.query(isWaiting)).rowCount === 0) {
    // In one transaction it would see the same for ever.
    await blocker.query('select pg_stat_clear_snapshot()')
  }
  const stopped = platform.stop()
  await blocker.query('commit')
  await Promise.all([announced, stopped])

  const { rows } = await blocker.query(
    `select state, count(*)::int as count from deliveries group by state order by state`,
  )
  await blocker.end()
  const states = Object.fromEntries(
    (rows as { state: string; count: number }[]).map(({ state, count }) => [state, count]),
  )
  expect(states['in_flight']).toBeUndefined()
  expect((states['pending'] ?? 0) + (states['delivered'] ?? 0)).toBe(2)
  expect(endpoint.requests).toHaveLength(states['delivered'] ?? 0)
})
