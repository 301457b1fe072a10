// Bulk inserts into a PostgreSQL database that already has its tables.
import { Client } from 'pg'
import type { SeedTarget } from './backlog.ts'

const LIST_INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index
  where indrelid = any (array['webhooks', 'events', 'deliveries']::regclass[])
    and not exists (select 1 from pg_constraint where conindid = indexrelid)`

/** All rows in one transaction. */
export async function withPostgresTarget(
  url: string,
  work: (target: SeedTarget) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    // The rows fit each other: no foreign key has to be looked up for each of them.
    await client.query('set local session_replication_role = replica')
    // Made anew afterwards, each in one go.
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(LIST_INDEXES)
    for (const { name } of indexes) await client.query(`drop index ${name}`)
    await work({
      async insert(table, rows) {
        const all = [...rows]
        const columns = Object.keys(all[0] ?? {}).join()
        await client.query(
          `insert into ${table} (${columns})
          select ${columns} from json_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(all)],
        )
      },
    })
    for (const { definition } of indexes) await client.query(definition)
    await client.query('commit')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
