// Deletes what has been kept for long enough, on PostgreSQL. The space it leaves is the server's to use again.
import type { ExpiredStep, ExpiryStep, RetentionStore } from '../store.ts'
import type { RareWrite } from './access-store.ts'
import { LOCKS } from './locks.ts'
import type { Transaction } from './transaction.ts'

const TRY_LOCK = 'select pg_try_advisory_xact_lock($1) as held'

const IS_OVER = `(
  (d.state = 'delivered' and d.settled_at < $1)
  or (d.state in ('dead', 'cancelled') and d.settled_at < $2))`

const IS_EXPIRED = `(
  not exists (select 1 from deliveries d where d.event_id = e.id and not ${IS_OVER})
  -- nor one that waits for its window, or was in one that is not over
  and not exists (
    select 1 from gathered g left join deliveries d on d.id = g.delivery_id
    where g.event_id = e.id and not coalesce(${IS_OVER}, false))
  and (
    e.occurred_at < $1
    or exists (select 1 from deliveries d where d.event_id = e.id)
    or exists (select 1 from gathered g where g.event_id = e.id)))`

const LOOK = `
  select e.seq, e.id, e.occurred_at < greatest($1::bigint, $2::bigint) as is_old, ${IS_EXPIRED} as is_expired
  from events e where e.seq > $3 order by e.seq limit $4`

// A delivery that is being made due again is waited for, then judged as it is.
const LOCK_DELIVERIES = `
  select 1 from deliveries where event_id = any($1) order by event_id for update`
const LOCK_WINDOWS = `
  select 1 from deliveries where id = any(
    array(select delivery_id from gathered where event_id = any($1) and delivery_id is not null))
  order by id for update`
const STILL_EXPIRED = `
  select e.id from events e where e.id = any($3) and ${IS_EXPIRED}`

// Children first: each is found by the index of its parent.
const DELETIONS = [
  `delete from attempts where delivery_id = any(
    array(select id from deliveries where event_id = any($1)))`,
  'delete from gathered where event_id = any($1)',
  `delete from gathered where delivery_id = any(array(select id from deliveries where event_id = any($1)))`,
  'delete from deliveries where event_id = any($1)',
  'delete from contents where event_id = any($1)',
  'delete from events where id = any($1)',
]

interface LookedAt {
  readonly seq: number
  readonly id: string
  readonly is_old: boolean
  readonly is_expired: boolean
}

export function createRetentionStore(write: RareWrite): RetentionStore {
  return {
    deleteExpired: (step) => write((trx) => deleteExpired(trx, step)),
    compact: () => Promise.resolve(),
  }
}

async function deleteExpired(
  trx: Transaction,
  { deliveredBefore, deadBefore, limit, cursor }: ExpiryStep,
): Promise<ExpiredStep> {
  const [lock] = await trx.all<{ held: boolean }>(TRY_LOCK, LOCKS.retention)
  if (lock?.held !== true) return { deletedCount: 0, cursor: null }
  const instants = [deliveredBefore, deadBefore]
  const seen = await trx.all<LookedAt & Record<string, unknown>>(
    LOOK,
    ...instants,
    Number(cursor ?? 0),
    limit,
  )
  const firstYoung = seen.findIndex(({ is_old }) => !is_old)
  const old = firstYoung === -1 ? seen : seen.slice(0, firstYoung)
  const candidates = old.filter(({ is_expired }) => is_expired).map(({ id }) => id)
  const deletedCount = candidates.length === 0 ? 0 : await deleteEvents(trx, candidates, instants)
  const last = old.at(-1)
  const goesOn = old.length === limit && last !== undefined
  return { deletedCount, cursor: goesOn ? String(last.seq) : null }
}

async function deleteEvents(
  trx: Transaction,
  candidates: readonly string[],
  instants: readonly number[],
): Promise<number> {
  await trx.run(LOCK_DELIVERIES, candidates)
  await trx.run(LOCK_WINDOWS, candidates)
  const rows = await trx.all<{ id: string }>(STILL_EXPIRED, ...instants, candidates)
  const ids = rows.map(({ id }) => id)
  for (const text of DELETIONS) await trx.run(text, ids)
  if (ids.length > 0) trx.tell()
  return ids.length
}
