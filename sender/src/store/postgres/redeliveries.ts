// Failed deliveries of one webhook, made due again: spread over the seconds to come, so that claims drain them at that rate.
// Those of an ordered webhook wait for their turn as well.
import { CompiledQuery, type Kysely } from 'kysely'
import {
  MAX_REDELIVERED,
  type Redelivery,
  type RedeliveryRequest,
} from '../../domain/redelivery.ts'
import type { RedeliveryId, WebhookId } from '../../domain/ids.ts'
import { toRedelivery } from '../rows.ts'
import type { Database, RedeliveryRow } from '../tables.ts'
import type { EventStore } from '../store.ts'
import { promoteNext } from './end-deliveries.ts'
import type { Read } from './read.ts'
import type { LockedWebhooks, Outcome, Transaction, WriteKind } from './transaction.ts'
import type { RunWrite } from './write-queue.ts'

/** So many by one statement; see end-deliveries.ts. */
const STEP = 2_000

const MATCHING = `
  from deliveries d join events e on e.id = d.event_id
  where d.webhook_id = $1 and d.node_id = '' and d.state in ('dead', 'cancelled')
    and d.created_at >= $2 and d.created_at < $3 and ($4::text is null or e.type = $4)`

const COUNT = `select count(*) as count from (select 1 ${MATCHING} limit ${MAX_REDELIVERED}) matching`

// What the retention is about to delete is passed over. A second holds `$7` of them.
const REDELIVER = `
  with step as (
    select d.seq ${MATCHING} and d.seq > $5 order by d.seq limit $6 for no key update of d skip locked),
  placed as (select seq, $8::bigint + row_number() over (order by seq) - 1 as place from step),
  changed as (
    update deliveries d set
      state = 'pending', waits_for = (select case when is_ordered = 1 then 'turn' end from webhooks where id = $1),
      is_retry = 0, due_at = $9::bigint + p.place * 1000 / $7::bigint,
      due_reason = 'redelivery of many asked for', ladder_start = attempt_count, settled_at = null,
      redelivery_id = $10
    from placed p where d.seq = p.seq
    returning d.seq)
  select count(*) as count, max(seq) as last from changed`

const INSERT = `
  insert into redeliveries (id, webhook_id, per_second, matched, created_at) values ($1, $2, $3, $4, $5)`

const LOAD = `
  select r.*, (
    select count(*) from deliveries d where d.redelivery_id = r.id and d.state in ('pending', 'in_flight')
  ) as remaining
  from redeliveries r where r.id = $1 and r.webhook_id = $2`

// One that was attempted since has begun: it goes on.
const CANCEL = `
  update deliveries set
    state = 'cancelled', waits_for = null, due_at = null, due_reason = null, settled_at = $1
  where redelivery_id = $2 and state = 'pending' and is_retry = 0`
const MARK_CANCELLED = 'update redeliveries set cancelled_at = $1 where id = $2'

interface NamedRequest extends RedeliveryRequest {
  readonly id: RedeliveryId
}

interface CancelJob {
  readonly id: RedeliveryId
  readonly webhookId: WebhookId
  readonly now: number
}

export const redeliverManyKind: WriteKind<NamedRequest, Redelivery> = eachWithWebhook(
  async (trx, request, webhooks) => {
    const { id, webhookId, perSecond, now } = request
    const isActive = webhooks.get(webhookId)?.state === 'active'
    const matched = isActive ? await redeliver(trx, request) : 0
    if (matched > 0) await promoteNext(trx, new Map([[webhookId, now]]))
    await trx.run(INSERT, id, webhookId, perSecond, matched, now)
    trx.tell('deliveries')
    const row = { id, webhook_id: webhookId, per_second: perSecond, matched, created_at: now }
    return toRedelivery({ ...row, cancelled_at: null, remaining: matched })
  },
)

export const cancelRedeliveryKind: WriteKind<CancelJob, Redelivery | undefined> = eachWithWebhook(
  async (trx, { id, webhookId, now }) => {
    const load = async (): Promise<Redelivery | undefined> => {
      const [row] = await trx.all<RedeliveryRow>(LOAD, id, webhookId)
      return row && toRedelivery(row)
    }
    const before = await load()
    if (before?.state !== 'running') return before
    await trx.run(CANCEL, now, id)
    await trx.run(MARK_CANCELLED, now, id)
    // An ordered webhook's next may have waited behind what is cancelled.
    const hasPromoted = await promoteNext(trx, new Map([[webhookId, now]]))
    trx.tell(...(hasPromoted ? (['deliveries'] as const) : []))
    return load()
  },
)

type Redeliveries = Pick<EventStore, 'redeliverMany' | 'loadRedelivery' | 'cancelRedelivery'>

export function createRedeliveries(read: Read, write: RunWrite): Redeliveries {
  return {
    redeliverMany(request) {
      const { id } = request
      return id === null
        ? read((db) => preview(db, request))
        : write(redeliverManyKind, { ...request, id })
    },
    loadRedelivery: (id, webhookId) =>
      read(async (db) => {
        const [row] = await query<RedeliveryRow>(db, LOAD, id, webhookId)
        return row && toRedelivery(row)
      }),
    cancelRedelivery: (id, webhookId, now) =>
      write(cancelRedeliveryKind, { id: id as RedeliveryId, webhookId, now }),
  }
}

function matching({ webhookId, since, until, eventType }: RedeliveryRequest): readonly unknown[] {
  return [webhookId, since ?? 0, until ?? Number.MAX_SAFE_INTEGER, eventType ?? null]
}

async function redeliver(trx: Transaction, request: NamedRequest): Promise<number> {
  const { id, perSecond, now } = request
  let count = 0
  let last: number | null = 0
  while (last !== null && count < MAX_REDELIVERED) {
    const limit = Math.min(STEP, MAX_REDELIVERED - count)
    const rows: readonly { count: number; last: number | null }[] = await trx.all(
      REDELIVER,
      ...[...matching(request), last, limit, perSecond, count, now, id],
    )
    count += rows[0]?.count ?? 0
    last = rows[0]?.last ?? null
  }
  return count
}

async function preview(db: Kysely<Database>, request: RedeliveryRequest): Promise<Redelivery> {
  const { webhookId, perSecond, now } = request
  const [row] = await query<{ count: number }>(db, COUNT, ...matching(request))
  return toRedelivery({
    id: null,
    webhook_id: webhookId,
    per_second: perSecond,
    matched: row?.count ?? 0,
    created_at: now,
    cancelled_at: null,
    remaining: 0,
  })
}

async function query<Row>(
  db: Kysely<Database>,
  text: string,
  ...parameters: readonly unknown[]
): Promise<readonly Row[]> {
  return (await db.executeQuery(CompiledQuery.raw(text, [...parameters]))).rows as Row[]
}

/** One after the other, under the lock of the webhook. */
function eachWithWebhook<Job extends { readonly webhookId: WebhookId }, Result>(
  work: (trx: Transaction, job: Job, webhooks: LockedWebhooks) => Promise<Result>,
): WriteKind<Job, Result> {
  return {
    open: (trx, jobs) =>
      Promise.resolve({
        webhookIds: jobs.map(({ webhookId }) => webhookId),
        async write(webhooks) {
          const outcomes: Outcome<Result>[] = []
          for (const job of jobs) outcomes.push({ value: await work(trx, job, webhooks) })
          return outcomes
        },
      }),
  }
}
