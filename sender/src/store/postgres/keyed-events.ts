// Events published under an idempotency key. Of all that come under one key, from any process, one is written; the others get
// what it made.
import type { Delivery } from '../../domain/delivery.ts'
import type { EventId } from '../../domain/ids.ts'
import { fromEvent, toDelivery, toEvent } from '../rows.ts'
import type { DeliveryRow, EventRow } from '../tables.ts'
import type { EventRequest, Published } from '../store.ts'
import type { PublishJob } from './publish.ts'
import { insertRecords } from './record-sets.ts'
import type { Statements } from './statements.ts'

/** What was made under a key, and what was asked for. */
export interface Kept {
  readonly digest: string
  readonly published: Extract<Published, { kind: 'published' }>
}

export interface KeyedJob extends PublishJob {
  readonly request: EventRequest
}

// A transaction that has written the same key is waited for: this comes before webhooks in the order of locks, and all processes
// write keys in one order.
const INSERT = `${insertRecords('events')}
  on conflict (user_id, idempotency_key) where idempotency_key is not null do nothing returning id`

/** Returns the events that were written; the others' keys are taken. One job for each key. */
export async function insertKeyed(
  statements: Statements,
  jobs: readonly KeyedJob[],
): Promise<ReadonlySet<EventId>> {
  if (jobs.length === 0) return new Set()
  const rows = jobs
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .map(({ event, request }) => fromEvent(event, request))
  const written = await statements.all<{ id: EventId }>(INSERT, JSON.stringify(rows))
  return new Set(written.map(({ id }) => id))
}

// The order is made by whoever reads: on this connection the planner would rather walk the whole table than sort.
const FIND_EVENTS = `
  select e.* from json_to_recordset($1) as v (user_id text, idempotency_key text)
  join events e on e.user_id = v.user_id and e.idempotency_key = v.idempotency_key`
// Not those of a window that ended since: they were not there when the first one was answered.
const FIND_DELIVERIES = `
  select d.*, w.url from deliveries d
  join webhooks w on w.id = d.webhook_id
  left join contents c on c.id = d.content_id
  where d.event_id = any($1) and c.is_list is distinct from 1`
const COUNT_GATHERED = `
  select event_id, count(*) as count from gathered where event_id = any($1) group by event_id`

/** What was made under keys that are taken, by key. */
export async function loadKept(
  statements: Statements,
  jobs: readonly KeyedJob[],
): Promise<ReadonlyMap<string, Kept>> {
  if (jobs.length === 0) return new Map()
  const keys = jobs.map(({ event, request }) => {
    const { user_id, idempotency_key } = fromEvent(event, request)
    return { user_id, idempotency_key }
  })
  const events = await statements.all<EventRow>(FIND_EVENTS, JSON.stringify(keys))
  const ids = events.map(({ id }) => id)
  const [deliveries, counts] = await Promise.all([
    statements.all<DeliveryRow>(FIND_DELIVERIES, ids),
    statements.all<{ event_id: EventId; count: number }>(COUNT_GATHERED, ids),
  ])
  const owed = Map.groupBy(
    deliveries.toSorted((one, other) => one.seq - other.seq),
    (row) => row.event_id,
  )
  const scheduled = new Map(counts.map(({ event_id, count }) => [event_id, count]))
  return new Map(
    events.map((row) => [
      JSON.stringify([row.user_id, row.idempotency_key]),
      {
        digest: row.request_digest ?? '',
        published: {
          kind: 'published',
          event: toEvent(row),
          deliveries: (owed.get(row.id) ?? []).map((each): Delivery => toDelivery(each)),
          scheduledCount: scheduled.get(row.id) ?? 0,
        },
      },
    ]),
  )
}

export function keyOf({ announcement, request }: KeyedJob): string {
  return JSON.stringify([announcement.owner.userId, request.idempotencyKey])
}
