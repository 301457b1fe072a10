// What is due, and how far the log has been written, on PostgreSQL.
import { sql, type Kysely } from 'kysely'
import { toAttempt } from '../rows.ts'
import type { Database } from '../tables.ts'
import { MAX_COUNTED, type Backlog, type TimeStore } from '../store.ts'
import type { RareWrite } from './access-store.ts'
import { PARKED, WAITS, firstDueAt } from './queues.ts'
import type { Read } from './read.ts'

const countUpTo = (condition: string): string =>
  `(select count(*) from (select 1 from deliveries d where ${condition} limit ${MAX_COUNTED}) counted)`
const isDue = (isRetry: 0 | 1, now: string): string =>
  countUpTo(`${WAITS} and d.is_retry = ${isRetry} and d.due_at <= ${now}`)
// One look at each webhook that has something parked, up to a hundred of them.
const oldestParked = (isRetry: 0 | 1): string => `(
  with recursive parked (webhook_id) as (
    select min(d.webhook_id) from deliveries d where ${PARKED} and d.is_retry = ${isRetry}
    union all
    select (
      select min(d.webhook_id) from deliveries d
      where ${PARKED} and d.is_retry = ${isRetry} and d.webhook_id > parked.webhook_id)
    from parked where parked.webhook_id is not null)
  select min((
    select min(d.due_at) from deliveries d
    where ${PARKED} and d.is_retry = ${isRetry}
      and d.webhook_id = some_parked.webhook_id))
  from (select webhook_id from parked limit 100) some_parked)`
const backlogAt = (now: string): string => `select
  ${countUpTo(`d.state = 'pending'`)} as pending,
  ${isDue(0, now)} + ${isDue(1, now)} + ${countUpTo(PARKED)} as due,
  ${countUpTo(`d.state = 'in_flight'`)} as "inFlight",
  (select min(at) from (
    select ${firstDueAt(0)} as at union all select ${firstDueAt(1)}
    union all select ${oldestParked(0)} union all select ${oldestParked(1)}) fronts) as "oldestAt"`

const NEXT_WINDOW_END = '(select min(due_at) from gathered where delivery_id is null)'

const hasDue = (isRetry: 0 | 1, now: string): string =>
  `coalesce(${firstDueAt(isRetry)} <= ${now}, false)`

export function createTimeStore(read: Read, write: RareWrite): TimeStore {
  const nextDeliveryDueAt: TimeStore['nextDeliveryDueAt'] = (among) =>
    readInstant(
      among === 'all'
        ? `select least(${firstDueAt(0)}, ${firstDueAt(1)}) as at`
        : `select ${firstDueAt(0)} as at`,
    )
  const nextStepDueAt = (): Promise<number | undefined> =>
    readInstant('select min(due_at) as at from node_steps')
  const nextWindowEndAt = (): Promise<number | undefined> =>
    readInstant(`select ${NEXT_WINDOW_END} as at`)

  function readInstant(query: string): Promise<number | undefined> {
    return read(async (db) => {
      const { rows } = await sql.raw<{ at: number | null }>(query).execute(db)
      return rows[0]?.at ?? undefined
    })
  }

  return {
    nextDeliveryDueAt,
    nextStepDueAt,
    nextWindowEndAt,

    async nextDueAt() {
      const instants = [
        await nextDeliveryDueAt('all'),
        await nextStepDueAt(),
        await nextWindowEndAt(),
      ].filter((at) => at !== undefined)
      return instants.length === 0 ? undefined : Math.min(...instants)
    },

    loadBacklog: (now) => read((db) => loadBacklog(db, now)),

    hasWork: (now) =>
      read(async (db) => {
        const at = formatInstant(now)
        const { rows } = await sql
          .raw<{ busy: boolean }>(
            `select
              exists (select 1 from deliveries where state = 'in_flight')
              or exists (select 1 from deliveries d where ${PARKED})
              or ${hasDue(0, at)} or ${hasDue(1, at)}
              or exists (select 1 from node_steps where due_at <= ${at})
              or coalesce(${NEXT_WINDOW_END} <= ${at}, false) as busy`,
          )
          .execute(db)
        return rows[0]?.busy === true
      }),

    markLog: () =>
      read(async (db) => {
        const { rows } = await sql<{ eventSeq: number; attemptSeq: number }>`select
          coalesce((select max(seq) from events), 0) as "eventSeq",
          coalesce((select max(seq) from attempts), 0) as "attemptSeq"`.execute(db)
        return rows[0] ?? { eventSeq: 0, attemptSeq: 0 }
      }),

    listSince: (mark) =>
      read(async (db) => {
        const events = await db
          .selectFrom('events')
          .select('id')
          .where('seq', '>', mark.eventSeq)
          .orderBy('seq')
          .execute()
        const attempts = await db
          .selectFrom('attempts')
          .selectAll()
          .where('seq', '>', mark.attemptSeq)
          .orderBy('seq')
          .execute()
        return { eventIds: events.map(({ id }) => id), attempts: attempts.map(toAttempt) }
      }),

    loadLatestInstant: () =>
      readInstant(
        `select max(at) as at from (
          select now as at from clock
          union all (select occurred_at from events order by seq desc limit 1)
          union all (select ended_at from attempts order by seq desc limit 1)) latest`,
      ),

    async saveClockInstant(now) {
      await write((trx) => trx.run(SAVE_INSTANT, now))
    },
  }
}

const SAVE_INSTANT = `
  insert into clock (id, now) values (1, $1) on conflict (id) do update set now = excluded.now`

async function loadBacklog(db: Kysely<Database>, now: number): Promise<Backlog> {
  type Row = Omit<Backlog, 'oldestDueAt'> & { readonly oldestAt: number | null }
  const { rows } = await sql.raw<Row>(backlogAt(formatInstant(now))).execute(db)
  const { oldestAt, ...counts } = rows[0] ?? { pending: 0, due: 0, inFlight: 0, oldestAt: null }
  return { ...counts, oldestDueAt: oldestAt !== null && oldestAt <= now ? oldestAt : undefined }
}

/** A number of ours as it stands in a statement. */
function formatInstant(now: number): string {
  return String(Math.floor(now))
}
