import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, test } from 'vitest'
import { createLogReader } from './log-reader.ts'
import { migrate } from './migrate.ts'
import { createNodeSqliteDatabase } from './sqlite/node-sqlite-database.ts'
import { ofNode } from './sqlite/of-node.ts'
import type { Database } from './tables.ts'

const COUNT = 33_000

test('an event that is owed to more webhooks than a query has parameters is shown with all of them', async () => {
  const database = createNodeSqliteDatabase(':memory:')
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  await migrate(db)
  for (const text of [
    `insert into webhooks (id, scheme, url, state, is_ordered) values ('hook_1', 'hmac', '', 'active', 0)`,
    `insert into events (id, type, node_id, occurred_at, body, key_fingerprint)
      values ('evt_1', 'user.created', '', 0, '{}', '')`,
    `with recursive numbers (i) as (select 1 union all select i + 1 from numbers where i < ${COUNT})
      insert into deliveries (
        id, event_id, webhook_id, node_id, state, attempt_count, ladder_start, is_retry, created_at)
      select 'del_' || i, 'evt_1', 'hook_1', '', 'delivered', 0, 0, 0, 0 from numbers`,
  ]) {
    await sql.raw(text).execute(db)
  }
  const found = await createLogReader(db, ofNode).loadEvent('evt_1')
  expect(found?.deliveries).toHaveLength(COUNT)
  await db.destroy()
})
