// Runs a statement whose text is a constant: no query is built, so that the hot path pays for SQLite alone.
import { CompiledQuery, type Kysely, type QueryResult } from 'kysely'
import type { Database } from '../rows.ts'

export function runStatement<Row>(
  db: Kysely<Database>,
  text: string,
  parameters: readonly unknown[],
): Promise<QueryResult<Row>> {
  return db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))
}
