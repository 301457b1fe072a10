// Windows that end on a database which several processes share.
import { Client } from 'pg'
import { expect, test } from 'vitest'
import type { WebhookId } from '../../sender/src/domain/ids.ts'
import { LOCKS } from '../../sender/src/store/postgres/locks.ts'
import type { Store } from '../../sender/src/store/store.ts'
import { createDatabase } from '../support/postgres.ts'
import { publish, register } from '../support/registrations.ts'
import { openPostgres } from '../support/stores.ts'

const MINUTE = 60_000
const WEBHOOKS = 3
const EVENTS = 30
const step = { now: 10 * MINUTE, maxBytes: 600, maxEvents: 10 }
const scheduled = { scheme: 'thunderstack', cadenceMinutes: 1 } as const

async function eventsOf(store: Store, id: WebhookId): Promise<readonly (string | null)[]> {
  const page = { limit: 1_000, cursor: null }
  const { items } = await store.listWebhookDeliveries(id, { states: [] }, page)
  return items.toReversed().flatMap(({ eventIds }) => eventIds)
}

test('no event is in two requests, and none is left out, when all of them close windows at once', async () => {
  await using database = await createDatabase()
  const store = await openPostgres(database.url)
  const stores = [store, await openPostgres(database.url), await openPostgres(database.url)]
  const ids: WebhookId[] = []
  for (let count = 0; count < WEBHOOKS; count++) ids.push((await register(store, scheduled)).id)
  const events: string[] = []
  for (let number = 0; number < EVENTS; number++) {
    const { event } = await publish(store, { at: number * 5_000, data: { number } })
    events.push(event.id)
  }
  const counts = await Promise.all(
    stores.map(async (each) => {
      let count = 0
      while ((await each.nextWindowEndAt()) !== undefined) {
        count += (await each.closeWindows(step)).deliveryCount
      }
      return count
    }),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(WEBHOOKS * 4)
  for (const id of ids) expect(await eventsOf(store, id)).toEqual(events)
  for (const each of stores) await each.close()
})

test('whoever comes second leaves it to the first, and waits for nothing', async () => {
  await using database = await createDatabase()
  const store = await openPostgres(database.url)
  await register(store, scheduled)
  await publish(store)
  const other = new Client({ connectionString: database.url })
  await other.connect()
  await other.query('begin')
  await other.query('select pg_advisory_xact_lock($1)', [LOCKS.windows])
  expect(await store.closeWindows(step)).toEqual({ deliveryCount: 0, isDone: true })
  await other.query('rollback')
  expect(await store.closeWindows(step)).toEqual({ deliveryCount: 1, isDone: true })
  await other.end()
  await store.close()
})
