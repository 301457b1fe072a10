// The log of registered webhooks: deliveries, each with what its last attempt came to.
import { sql, type Kysely } from 'kysely'
import type { DeliveryId, EventId, WebhookId } from '../domain/ids.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import { cutPage } from './cut-page.ts'
import { toDelivery } from './rows.ts'
import type { Database, DeliveryRow } from './tables.ts'
import { MAX_LISTED, type LoggedDelivery, type WebhookDeliveryFilter } from './store.ts'

/** Newest first. */
export async function listWebhookDeliveries(
  db: Kysely<Database>,
  webhookId: WebhookId,
  { deliveryId, states, eventType, since, until }: WebhookDeliveryFilter,
  page: PageRequest,
): Promise<Page<LoggedDelivery>> {
  let query = selectLogged(db)
    .where('deliveries.webhook_id', '=', webhookId)
    .orderBy('deliveries.seq', 'desc')
    .limit(page.limit + 1)
  if (deliveryId !== undefined) query = query.where('deliveries.id', '=', deliveryId as DeliveryId)
  // Written out, as the index of what failed is: neither planner looks into parameters.
  if (states.length > 0)
    query = query.where(
      'deliveries.state',
      'in',
      states.map((state) => sql.lit(state)),
    )
  if (eventType !== undefined) query = query.where('events.type', '=', eventType)
  if (since !== undefined) query = query.where('deliveries.created_at', '>=', since)
  if (until !== undefined) query = query.where('deliveries.created_at', '<', until)
  if (page.cursor !== null) query = query.where('deliveries.seq', '<', Number(page.cursor))
  return cutPage(await query.execute(), page, (rows) => logged(db, rows))
}

/** Those of the windows it was in, too. */
export async function listEventDeliveries(
  db: Kysely<Database>,
  eventId: EventId,
): Promise<readonly LoggedDelivery[]> {
  const inWindows = db
    .selectFrom('gathered')
    .select('delivery_id as id')
    .where('event_id', '=', eventId)
    .where('delivery_id', 'is not', null)
    .$narrowType<{ id: DeliveryId }>()
  // One set of ids: of two conditions, either of which will do, PostgreSQL makes a walk through the whole table.
  const owed = db
    .selectFrom('deliveries as d')
    .select('d.id')
    .where('d.event_id', '=', eventId)
    .union(inWindows)
  const rows = await selectLogged(db)
    .where('deliveries.id', 'in', owed)
    .orderBy('deliveries.seq')
    .limit(MAX_LISTED)
    .execute()
  return logged(db, rows)
}

function selectLogged(db: Kysely<Database>) {
  return (
    db
      .selectFrom('deliveries')
      .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook_id')
      .innerJoin('events', 'events.id', 'deliveries.event_id')
      .selectAll('deliveries')
      .select(['webhooks.url', 'events.type'])
      // What the index of registered webhooks is limited to.
      .where('deliveries.node_id', '=', '')
  )
}

type LoggedRow = Omit<DeliveryRow, 'body'> & { readonly type: string }

async function logged(
  db: Kysely<Database>,
  rows: readonly LoggedRow[],
): Promise<readonly LoggedDelivery[]> {
  if (rows.length === 0) return []
  const [attempts, gathered] = await Promise.all([
    loadLastAttempts(db, rows),
    loadGathered(db, rows),
  ])
  return rows.map((row) => ({
    ...toDelivery(row),
    eventType: row.type,
    eventIds: gathered.get(row.id) ?? null,
    lastAttempt: attempts.get(row.id) ?? null,
  }))
}

async function loadLastAttempts(db: Kysely<Database>, rows: readonly LoggedRow[]) {
  const found = await db
    .selectFrom('attempts')
    .innerJoin('deliveries', (join) =>
      join
        .onRef('deliveries.id', '=', 'attempts.delivery_id')
        .onRef('deliveries.attempt_count', '=', 'attempts.number'),
    )
    .select(['delivery_id', 'explanation', 'ended_at', 'outcome', 'response_status'])
    .where('delivery_id', 'in', ids(rows))
    .execute()
  return new Map(
    found.map((row) => [
      row.delivery_id,
      {
        explanation: row.explanation,
        endedAt: row.ended_at,
        outcome: row.outcome,
        status: row.response_status,
      },
    ]),
  )
}

/** In the order they happened. */
async function loadGathered(db: Kysely<Database>, rows: readonly LoggedRow[]) {
  const found = await db
    .selectFrom('gathered')
    .select(['delivery_id', 'event_id'])
    .where('delivery_id', 'in', ids(rows))
    .orderBy('seq')
    .execute()
  const events = new Map<string | null, EventId[]>()
  for (const { delivery_id, event_id } of found) {
    const list = events.get(delivery_id) ?? []
    list.push(event_id)
    events.set(delivery_id, list)
  }
  return events
}

const ids = (rows: readonly LoggedRow[]) => rows.map(({ id }) => id)
