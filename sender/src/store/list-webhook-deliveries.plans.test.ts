// How both databases read the log of a webhook: what failed is found among much that did not, and what an event is owed by
// among all that others are.
import { Kysely, PostgresDialect, SqliteDialect, sql, type Dialect } from 'kysely'
import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { createDatabase } from '../../../test/support/postgres.ts'
import { openPostgres } from '../../../test/support/stores.ts'
import { listEventDeliveries, listWebhookDeliveries } from './list-webhook-deliveries.ts'
import { migrate } from './migrate.ts'
import { createNodeSqliteDatabase } from './sqlite/node-sqlite-database.ts'
import type { Database } from './tables.ts'

const COUNT = 20_000
const page = { limit: 5, cursor: null }

/** One webhook with a delivery for each event, one in a thousand of them dead. */
const FILL = [
  `insert into webhooks (id, scheme, url, state, is_ordered, user_id) values ('hook_1', 'hmac', '', 'active', 0, 'u1')`,
  `insert into events (id, type, node_id, occurred_at, body, key_fingerprint)
    select 'evt_' || i, 'user.created', '', i, '{}', '' from numbers`,
  `insert into deliveries (
      id, event_id, webhook_id, node_id, state, attempt_count, ladder_start, is_retry, created_at)
    select 'del_' || i, 'evt_' || i, 'hook_1', '', case when i % 1000 = 0 then 'dead' else 'delivered' end, 0, 0, 0, i
    from numbers`,
]
const NUMBERS = `with recursive numbers (i) as (
  select 1 union all select i + 1 from numbers where i < ${COUNT})`

/** The plans of both lists, each as one text. */
async function readPlans(
  dialect: Dialect,
  explain: (text: string, parameters: readonly unknown[]) => Promise<string>,
): Promise<{ readonly failed: string; readonly ofEvent: string }> {
  const queries: { readonly text: string; readonly parameters: readonly unknown[] }[] = []
  const db = new Kysely<Database>({
    dialect,
    log({ query }) {
      queries.push({ text: query.sql, parameters: query.parameters })
    },
  })
  for (const text of FILL) {
    await sql
      .raw(text.includes('numbers') ? text.replace(/(select)/, `${NUMBERS} $1`) : text)
      .execute(db)
  }
  // PostgreSQL counts by itself; SQLite never does here, and has to do without.
  if (dialect instanceof PostgresDialect) await sql.raw('analyze').execute(db)
  async function explainFirst(list: () => Promise<unknown>): Promise<string> {
    queries.length = 0
    await list()
    const [query] = queries
    return explain(query!.text, query!.parameters)
  }
  const states = ['dead', 'cancelled'] as const
  const failed = await explainFirst(() => listWebhookDeliveries(db, 'hook_1', { states }, page))
  const ofEvent = await explainFirst(() => listEventDeliveries(db, 'evt_7'))
  await db.destroy()
  return { failed, ofEvent }
}

test('on SQLite what failed is found by an index of its own, and what an event is owed by its ids', async () => {
  const database = createNodeSqliteDatabase(':memory:')
  const setUp = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  await migrate(setUp)
  const { failed, ofEvent } = await readPlans(
    new SqliteDialect({ database }),
    (text, parameters) => {
      const steps = database.prepare(`explain query plan ${text}`).all([...parameters])
      return Promise.resolve((steps as { detail: string }[]).map(({ detail }) => detail).join('; '))
    },
  )
  expect(failed).toContain('USING INDEX deliveries_failed')
  expect(ofEvent).not.toMatch(/SCAN deliveries/)
})

test('so it is on PostgreSQL', async () => {
  await using database = await createDatabase()
  await (await openPostgres(database.url)).close()
  const pool = new Pool({ connectionString: database.url })
  const asking = new Pool({ connectionString: database.url })
  const { failed, ofEvent } = await readPlans(
    new PostgresDialect({ pool }),
    async (text, parameters) => {
      const { rows } = await asking.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [
        ...parameters,
      ])
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    },
  )
  await asking.end()
  expect(failed).toContain('deliveries_failed')
  expect(ofEvent).not.toMatch(/Seq Scan on deliveries/)
})
