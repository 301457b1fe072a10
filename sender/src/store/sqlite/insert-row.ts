// Inserts one row without building a query: the text depends on the table alone, so its statement is prepared once.
import type { Insertable, Kysely } from 'kysely'
import type { Database } from '../rows.ts'
import { runStatement } from './run-statement.ts'

export async function insertRow<Table extends keyof Database>(
  db: Kysely<Database>,
  table: Table,
  row: Insertable<Database[Table]>,
): Promise<void> {
  const columns = Object.keys(row)
  const text = `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
  await runStatement(db, text, Object.values(row))
}
