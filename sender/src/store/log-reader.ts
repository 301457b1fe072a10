// Events, deliveries and attempts for whoever asks what happened: queries that both databases answer alike.
import type { Kysely } from 'kysely'
import type { DeliveryWithAttempts } from '../domain/delivery.ts'
import type { DeliveryId, EventId } from '../domain/ids.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import { toAttempt, toDelivery, toEvent, type Database, type DeliveryRow } from './rows.ts'
import type { LogStore } from './store.ts'

export function createLogReader(db: Kysely<Database>): Omit<LogStore, 'redeliver'> {
  return {
    async listEvents(filter, page) {
      let query = db
        .selectFrom('events')
        .selectAll()
        .orderBy('seq', 'desc')
        .limit(page.limit + 1)
      if (filter.nodeId !== undefined) query = query.where('node_id', '=', filter.nodeId)
      if (page.cursor !== null) query = query.where('seq', '<', Number(page.cursor))
      return cutPage(await query.execute(), page, (rows) => Promise.resolve(rows.map(toEvent)))
    },

    async loadEvent(id) {
      const row = await db
        .selectFrom('events')
        .selectAll()
        .where('id', '=', id as EventId)
        .executeTakeFirst()
      if (!row) return undefined
      const deliveries = await selectDeliveries(db)
        .where('deliveries.event_id', '=', row.id)
        .execute()
      return { event: toEvent(row), deliveries: await withAttempts(db, deliveries) }
    },

    async listDeliveries(filter, page) {
      let query = selectDeliveries(db)
        .orderBy('deliveries.seq', 'desc')
        .limit(page.limit + 1)
      if (filter.state !== undefined) query = query.where('deliveries.state', '=', filter.state)
      if (filter.nodeId !== undefined) query = query.where('events.node_id', '=', filter.nodeId)
      if (filter.eventId !== undefined)
        query = query.where('deliveries.event_id', '=', filter.eventId as EventId)
      if (page.cursor !== null) query = query.where('deliveries.seq', '<', Number(page.cursor))
      return cutPage(await query.execute(), page, (rows) => withAttempts(db, rows))
    },

    async loadDelivery(id) {
      const row = await selectDeliveries(db)
        .where('deliveries.id', '=', id as DeliveryId)
        .executeTakeFirst()
      return row && (await withAttempts(db, [row]))[0]
    },

    async listNodeEvents(nodeId) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('node_id', '=', nodeId)
        .orderBy('seq')
        .execute()
      return rows.map(toEvent)
    },
  }
}

function selectDeliveries(db: Kysely<Database>) {
  return db
    .selectFrom('deliveries')
    .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook_id')
    .innerJoin('events', 'events.id', 'deliveries.event_id')
    .selectAll('deliveries')
    .select(['webhooks.url', 'events.body'])
}

async function withAttempts(
  db: Kysely<Database>,
  rows: readonly DeliveryRow[],
): Promise<readonly DeliveryWithAttempts[]> {
  if (rows.length === 0) return []
  const attempts = await db
    .selectFrom('attempts')
    .selectAll()
    .where(
      'delivery_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('number')
    .execute()
  const byDelivery = Map.groupBy(attempts.map(toAttempt), (attempt) => attempt.deliveryId)
  return rows.map((row) => ({
    ...toDelivery(row),
    body: row.body,
    attempts: byDelivery.get(row.id) ?? [],
  }))
}

/** One row more than asked for was read: it says whether there is a next page. */
async function cutPage<Row extends { seq: number }, Item>(
  rows: readonly Row[],
  page: PageRequest,
  toItems: (rows: readonly Row[]) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: await toItems(shown),
    nextCursor: rows.length > shown.length && last ? String(last.seq) : null,
  }
}
