// Puts Node's own SQLite behind the small interface Kysely asks for, and keeps prepared statements.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Statement texts are few; a list that grows beyond this is made of one-off texts and starts again. */
const MAX_STATEMENTS = 500

export interface NodeSqliteDatabase extends SqliteDatabase {
  isInTransaction(): boolean
}

export function createNodeSqliteDatabase(path: string): NodeSqliteDatabase {
  const database = new DatabaseSync(path)
  // WAL with NORMAL: a commit survives the death of the process at once, a power cut may take the last ones.
  for (const pragma of [
    // So that deleting can make the file smaller, a few pages at a time; before anything is written.
    'auto_vacuum = incremental',
    'journal_mode = wal',
    'synchronous = normal',
    'foreign_keys = on',
    'busy_timeout = 5000',
    // Copied back into the file every 32 MB, eight times the default: that takes a third of what a commit costs.
    'wal_autocheckpoint = 8000',
  ]) {
    database.exec(`pragma ${pragma}`)
  }
  if (!isCompactable(database)) database.exec('vacuum')
  const statements = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const known = statements.get(sql)
      if (known) return known
      if (statements.size >= MAX_STATEMENTS) statements.clear()
      const statement = wrapStatement(database.prepare(sql))
      statements.set(sql, statement)
      return statement
    },
    isInTransaction: () => database.isTransaction,
    close() {
      statements.clear()
      database.close()
    },
  }
}

const INCREMENTAL = 2

/** A file that was made without `auto_vacuum` has to be written anew, once. */
function isCompactable(database: DatabaseSync): boolean {
  return database.prepare('pragma auto_vacuum').get()?.['auto_vacuum'] === INCREMENTAL
}

function wrapStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}
