// What is due, and how far the log has been written, on SQLite.
import { sql, type Kysely } from 'kysely'
import { toAttempt, type Database } from '../rows.ts'
import type { TimeStore } from '../store.ts'

// Two fronts of one index; asked for together they would be a walk through all of it.
const nextDueOf = (isRetry: 0 | 1): string =>
  `select min(due_at) as at from deliveries where state = 'pending' and waits_for is null and is_retry = ${isRetry}`

export function createTimeStore(db: Kysely<Database>): TimeStore {
  const nextDeliveryDueAt: TimeStore['nextDeliveryDueAt'] = (among) =>
    readInstant(
      db,
      among === 'all'
        ? `select min(at) as at from (${nextDueOf(0)} union all ${nextDueOf(1)})`
        : nextDueOf(0),
    )
  const nextStepDueAt = (): Promise<number | undefined> =>
    readInstant(db, 'select min(due_at) as at from node_steps')

  return {
    nextDeliveryDueAt,
    nextStepDueAt,

    async nextDueAt() {
      const instants = [await nextDeliveryDueAt('all'), await nextStepDueAt()].filter(
        (at) => at !== undefined,
      )
      return instants.length === 0 ? undefined : Math.min(...instants)
    },

    async hasWork(now) {
      const { rows } = await sql<{ busy: number }>`select
        exists (select 1 from deliveries where state = 'in_flight')
        or exists (select 1 from deliveries where state = 'pending' and waits_for = 'slot')
        or exists (select 1 from deliveries where state = 'pending' and waits_for is null and is_retry = 0 and due_at <= ${now})
        or exists (select 1 from deliveries where state = 'pending' and waits_for is null and is_retry = 1 and due_at <= ${now})
        or exists (select 1 from node_steps where due_at <= ${now}) as busy`.execute(db)
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
