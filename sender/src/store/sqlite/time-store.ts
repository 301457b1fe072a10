// What is due, and how far the log has been written, on SQLite.
import { sql, type Kysely } from 'kysely'
import { toAttempt } from '../rows.ts'
import type { Database } from '../tables.ts'
import { MAX_COUNTED, type Backlog, type TimeStore } from '../store.ts'
import type { Statements } from './statements.ts'

// Two fronts of one index; asked for together they would be a walk through all of it.
const nextDueOf = (isRetry: 0 | 1): string =>
  `select min(due_at) as at from deliveries where state = 'pending' and waits_for is null and is_retry = ${isRetry}`

const countUpTo = (condition: string): string =>
  `(select count(*) from (select 1 from deliveries where ${condition} limit ${MAX_COUNTED}))`
const WAITS = `state = 'pending' and waits_for is null`
const PARKED = `state = 'pending' and waits_for = 'slot'`
const isDue = (isRetry: 0 | 1): string =>
  countUpTo(`${WAITS} and is_retry = ${isRetry} and due_at <= ?1`)
// One look at each webhook that has something parked, up to a hundred of them.
const oldestParked = (isRetry: 0 | 1): string => `(
  with recursive parked (webhook_id) as (
    select min(webhook_id) from deliveries where ${PARKED} and is_retry = ${isRetry}
    union all
    select (
      select min(webhook_id) from deliveries
      where ${PARKED} and is_retry = ${isRetry} and webhook_id > parked.webhook_id)
    from parked where parked.webhook_id is not null limit 100)
  select min((
    select min(due_at) from deliveries d
    where d.state = 'pending' and d.waits_for = 'slot' and d.is_retry = ${isRetry}
      and d.webhook_id = parked.webhook_id))
  from parked)`
const BACKLOG = `select
  ${countUpTo(`state = 'pending'`)} as pending,
  ${isDue(0)} + ${isDue(1)} + ${countUpTo(PARKED)} as due,
  ${countUpTo(`state = 'in_flight'`)} as inFlight,
  (select min(at) from (
    ${nextDueOf(0)} union all ${nextDueOf(1)}
    union all select ${oldestParked(0)} union all select ${oldestParked(1)})) as oldestAt`

export function createTimeStore(db: Kysely<Database>, statements: Statements): TimeStore {
  const nextDeliveryDueAt: TimeStore['nextDeliveryDueAt'] = (among) =>
    readInstant(
      db,
      among === 'all'
        ? `select min(at) as at from (${nextDueOf(0)} union all ${nextDueOf(1)})`
        : nextDueOf(0),
    )
  const nextStepDueAt = (): Promise<number | undefined> =>
    readInstant(db, 'select min(due_at) as at from node_steps')
  const nextWindowEndAt = (): Promise<number | undefined> =>
    readInstant(db, 'select min(due_at) as at from gathered where delivery_id is null')

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

    loadBacklog(now) {
      const [row] = statements.all(BACKLOG, now) as readonly (Omit<Backlog, 'oldestDueAt'> & {
        readonly oldestAt: number | null
      })[]
      const { oldestAt = null, ...counts } = row ?? { pending: 0, due: 0, inFlight: 0 }
      const isDue = oldestAt !== null && oldestAt <= now
      return Promise.resolve({ ...counts, oldestDueAt: isDue ? oldestAt : undefined })
    },

    async hasWork(now) {
      const { rows } = await sql<{ busy: number }>`select
        exists (select 1 from deliveries where state = 'in_flight')
        or exists (select 1 from deliveries where state = 'pending' and waits_for = 'slot')
        or exists (select 1 from deliveries where state = 'pending' and waits_for is null and is_retry = 0 and due_at <= ${now})
        or exists (select 1 from deliveries where state = 'pending' and waits_for is null and is_retry = 1 and due_at <= ${now})
        or exists (select 1 from node_steps where due_at <= ${now})
        or exists (select 1 from gathered where delivery_id is null and due_at <= ${now}) as busy`.execute(
        db,
      )
      return rows[0]?.busy === 1
    },

    async markLog() {
      const { rows } = await sql<{ eventSeq: number; attemptSeq: number }>`select
        coalesce((select max(seq) from events), 0) as eventSeq,
        coalesce((select max(seq) from attempts), 0) as attemptSeq`.execute(db)
      return rows[0] ?? { eventSeq: 0, attemptSeq: 0 }
    },

    async listSince(mark) {
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
    },

    loadLatestInstant: () =>
      readInstant(
        db,
        `select max(at) as at from (
          select now as at from clock
          union all select occurred_at from (select * from events order by seq desc limit 1)
          union all select ended_at from (select * from attempts order by seq desc limit 1))`,
      ),

    async saveClockInstant(now) {
      await db
        .insertInto('clock')
        .values({ id: 1, now })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ now }))
        .execute()
    },
  }
}

async function readInstant(db: Kysely<Database>, query: string): Promise<number | undefined> {
  const { rows } = await sql.raw<{ at: number | null }>(query).execute(db)
  return rows[0]?.at ?? undefined
}
