// Events, deliveries and attempts for whoever asks what happened, on SQLite.
import type { Kysely } from 'kysely'
import type { DeliveryState, DeliveryWithAttempts } from '../../domain/delivery.ts'
import type { DeliveryId, EventId } from '../../domain/ids.ts'
import type { Webhook } from '../../domain/webhook.ts'
import type { Page, PageRequest } from '../../domain/page.ts'
import { toAttempt, toDelivery, toEvent, type Database, type DeliveryRow } from '../rows.ts'
import type { Changes } from '../changes.ts'
import type { LogStore } from '../store.ts'
import type { RunWrite } from './write-queue.ts'

export function createLogStore(
  db: Kysely<Database>,
  write: RunWrite,
  notify: Changes['notify'],
): LogStore {
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

    async redeliver(id, now) {
      const outcome = await write((statements) => {
        const [row] = statements.all(READ_FOR_REDELIVERY, id) as readonly RedeliveryRow[]
        if (!row) return 'not-found'
        if (row.state === 'in_flight') return 'in-flight'
        if (row.webhook_state !== 'active') return 'webhook-inactive'
        statements.run(REDELIVER, now, id)
        return 'redelivered'
      })
      if (outcome === 'redelivered') notify('deliveries')
      return outcome
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

interface RedeliveryRow {
  readonly state: DeliveryState
  readonly webhook_state: Webhook['state']
}

const READ_FOR_REDELIVERY = `
  select d.state, w.state as webhook_state
  from deliveries d join webhooks w on w.id = d.webhook_id where d.id = ?`

const REDELIVER = `
  update deliveries
  set state = 'pending', waits_for = null, is_retry = 0, due_at = ?,
      due_reason = 'redelivery asked for, due at once', ladder_start = attempt_count, settled_at = null
  where id = ?`

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
