// Events, deliveries and attempts for whoever asks what happened: queries that both databases answer alike.
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { DeliveryWithAttempts } from '../domain/delivery.ts'
import type { DeliveryId, EventId } from '../domain/ids.ts'
import { listEventDeliveries, listWebhookDeliveries } from './list-webhook-deliveries.ts'
import { cutPage } from './cut-page.ts'
import { toAttempt, toDelivery, toEvent } from './rows.ts'
import type { AttemptRow, Database, DeliveryRow } from './tables.ts'
import type { LogStore } from './store.ts'

/** Keeps of a query what is about the events of one node, read in that direction: how they are found is up to the database. */
export type OfNode = <Tables extends keyof Database, Row>(
  query: SelectQueryBuilder<Database, Tables | 'events', Row>,
  nodeId: string,
  direction: 'asc' | 'desc',
) => SelectQueryBuilder<Database, Tables | 'events', Row>

export function createLogReader(db: Kysely<Database>, ofNode: OfNode): Omit<LogStore, 'redeliver'> {
  async function findEvent(id: string) {
    const row = await db
      .selectFrom('events')
      .selectAll()
      .where('id', '=', id as EventId)
      .executeTakeFirst()
    return row && toEvent(row)
  }

  return {
    async listEvents({ nodeId }, page) {
      let query = db
        .selectFrom('events')
        .selectAll('events')
        .limit(page.limit + 1)
      if (nodeId !== undefined) query = ofNode(query, nodeId, 'desc')
      if (page.cursor !== null) query = query.where('events.seq', '<', Number(page.cursor))
      query = query.orderBy('events.seq', 'desc')
      return cutPage(await query.execute(), page, (rows) => Promise.resolve(rows.map(toEvent)))
    },

    findEvent,

    async loadEvent(id) {
      const event = await findEvent(id)
      if (!event) return undefined
      const deliveries = await selectDeliveries(db)
        .where('deliveries.event_id', '=', event.id)
        .orderBy('deliveries.seq')
        .execute()
      return { event, deliveries: await withAttempts(db, deliveries) }
    },

    async listDeliveries({ state, nodeId, eventId }, page) {
      let query = selectDeliveries(db).limit(page.limit + 1)
      if (state !== undefined) query = query.where('deliveries.state', '=', state)
      // Deliveries are made with their event: in the order of events they are in their own.
      if (nodeId !== undefined) query = ofNode(query, nodeId, 'desc').orderBy('events.seq', 'desc')
      if (eventId !== undefined) query = query.where('deliveries.event_id', '=', eventId as EventId)
      if (page.cursor !== null) query = query.where('deliveries.seq', '<', Number(page.cursor))
      query = query.orderBy('deliveries.seq', 'desc')
      return cutPage(await query.execute(), page, (rows) => withAttempts(db, rows))
    },

    listEventDeliveries: (eventId) => listEventDeliveries(db, eventId),

    listWebhookDeliveries: (webhookId, filter, page) =>
      listWebhookDeliveries(db, webhookId, filter, page),

    async loadDelivery(id) {
      const row = await selectDeliveries(db)
        .where('deliveries.id', '=', id as DeliveryId)
        .executeTakeFirst()
      return row && (await withAttempts(db, [row]))[0]
    },

    async listNodeEvents(nodeId) {
      const query = ofNode(db.selectFrom('events').selectAll('events'), nodeId, 'asc')
      return (await query.orderBy('events.seq').execute()).map(toEvent)
    },
  }
}

function selectDeliveries(db: Kysely<Database>) {
  return db
    .selectFrom('deliveries')
    .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook_id')
    .innerJoin('events', 'events.id', 'deliveries.event_id')
    .leftJoin('contents', 'contents.id', 'deliveries.content_id')
    .selectAll('deliveries')
    .select('webhooks.url')
    .select(({ fn }) => fn.coalesce('contents.body', 'events.body').as('body'))
}

/** By one query. Each is a parameter, of which SQLite takes 32,766; an event may be owed to more webhooks. */
const MAX_IDS = 10_000

async function withAttempts(
  db: Kysely<Database>,
  rows: readonly DeliveryRow[],
): Promise<readonly DeliveryWithAttempts[]> {
  const attempts: AttemptRow[] = []
  for (let from = 0; from < rows.length; from += MAX_IDS) {
    const ids = rows.slice(from, from + MAX_IDS).map(({ id }) => id)
    const query = db.selectFrom('attempts').selectAll().where('delivery_id', 'in', ids)
    for (const row of await query.orderBy('number').execute()) attempts.push(row)
  }
  const byDelivery = Map.groupBy(attempts.map(toAttempt), (attempt) => attempt.deliveryId)
  return rows.map((row) => ({
    ...toDelivery(row),
    body: row.body,
    attempts: byDelivery.get(row.id) ?? [],
  }))
}
