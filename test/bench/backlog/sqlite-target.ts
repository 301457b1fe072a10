// Bulk inserts into a SQLite file that already has its tables.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { SeedTarget } from './backlog.ts'

/** All rows in one transaction. */
export async function withSqliteTarget(
  path: string,
  work: (target: SeedTarget) => Promise<void>,
): Promise<void> {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  try {
    // Nobody needs what is half written, and every page is written once.
    for (const pragma of ['journal_mode = off', 'synchronous = off', 'cache_size = -256000']) {
      database.exec(`pragma ${pragma}`)
    }
    database.exec('begin')
    // Made anew afterwards, each in one go.
    const indexes = database
      .prepare(`select name, sql from sqlite_master where type = 'index' and sql is not null`)
      .all()
    for (const { name } of indexes) database.exec(`drop index ${String(name)}`)
    await work({
      insert(table, rows) {
        let statement: ReturnType<typeof database.prepare> | undefined
        for (const row of rows) {
          const columns = Object.keys(row)
          statement ??= database.prepare(
            `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
          )
          statement.run(...(Object.values(row) as SQLInputValue[]))
        }
        return Promise.resolve()
      },
    })
    for (const { sql } of indexes) database.exec(String(sql))
    database.exec('commit')
  } finally {
    database.close()
  }
}
