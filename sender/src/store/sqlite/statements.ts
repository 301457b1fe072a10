// Statements with constant texts, run at once on the connection: no query is built and nothing is waited for, so that
// the hot path pays for SQLite alone. Whatever needs a built query goes through Kysely.
import type { Insertable } from 'kysely'
import type { Database } from '../tables.ts'
import type { NodeSqliteDatabase } from './node-sqlite-database.ts'

export interface Statements {
  /** The rows a query, or a statement that returns some, gives. */
  readonly all: (text: string, ...parameters: readonly unknown[]) => readonly unknown[]
  /** How many rows it changed. */
  readonly run: (text: string, ...parameters: readonly unknown[]) => number
  readonly insert: <Table extends keyof Database>(
    table: Table,
    row: Insertable<Database[Table]>,
  ) => void
  /** All that `work` writes, or nothing when it throws. It cannot wait: nothing else runs in between. */
  readonly transaction: <Result>(work: () => Result) => Result
}

export function createStatements(database: NodeSqliteDatabase): Statements {
  const insertTexts = new Map<string, string>()
  const run: Statements['run'] = (text, ...parameters) =>
    Number(database.prepare(text).run(parameters).changes)
  return {
    all: (text, ...parameters) => database.prepare(text).all(parameters),
    run,
    insert(table, row) {
      // Rows of a table have the same columns in the same order, so the text is made once.
      const text = insertTexts.get(table) ?? formatInsert(table, Object.keys(row))
      insertTexts.set(table, text)
      run(text, ...Object.values(row))
    },
    transaction(work) {
      run('begin immediate')
      try {
        const result = work()
        run('commit')
        return result
      } catch (error) {
        // After some errors, such as a full disk, SQLite has ended the transaction by itself.
        if (database.isInTransaction()) run('rollback')
        throw error
      }
    },
  }
}

function formatInsert(table: string, columns: readonly string[]): string {
  const places = columns.map(() => '?').join(', ')
  return `insert into ${table} (${columns.join(', ')}) values (${places})`
}
