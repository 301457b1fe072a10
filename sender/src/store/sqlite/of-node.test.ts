import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { createLogReader } from '../log-reader.ts'
import { migrate } from '../migrate.ts'
import type { Database } from '../tables.ts'
import { createNodeSqliteDatabase } from './node-sqlite-database.ts'
import { ofNode } from './of-node.ts'

test('what is asked of one node is read block by block in order, and never sorted or looked for among all', async () => {
  const database = createNodeSqliteDatabase(':memory:')
  const plans: string[] = []
  const db = new Kysely<Database>({
    dialect: new SqliteDialect({ database }),
    log({ query: { sql, parameters } }) {
      if (!sql.includes('join "event_blocks"')) return
      const steps = database.prepare(`explain query plan ${sql}`).all(parameters)
      plans.push((steps as { detail: string }[]).map(({ detail }) => detail).join('; '))
    },
  })
  await migrate(db)
  const reader = createLogReader(db, ofNode)
  await reader.listEvents({ nodeId: 'n' }, { limit: 5, cursor: '7' })
  await reader.listDeliveries({ nodeId: 'n', state: 'dead' }, { limit: 5, cursor: '7' })
  await reader.listNodeEvents('n')
  await db.destroy()

  expect(plans).toHaveLength(3)
  for (const plan of plans) {
    expect(plan).toMatch(/^SEARCH event_blocks USING PRIMARY KEY/)
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  }
})
