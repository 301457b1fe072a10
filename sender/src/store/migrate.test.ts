import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { migrate } from './migrate.ts'
import type { Database } from './tables.ts'
import { createNodeSqliteDatabase } from './sqlite/node-sqlite-database.ts'

async function migrateFile(path: string): Promise<void> {
  const database = createNodeSqliteDatabase(path)
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

function inspect(path: string): unknown[] {
  using database = new DatabaseSync(path)
  return database.prepare('select name, sql from sqlite_schema order by name').all()
}

test('brings an empty database to the newest schema, and leaves that as it is', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  await migrateFile(path)
  const schema = inspect(path)
  expect(schema).toContainEqual(expect.objectContaining({ name: 'deliveries' }))
  await migrateFile(path)
  expect(inspect(path)).toEqual(schema)
})

test('does not touch what a newer version has written', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  await migrateFile(path)
  using database = new DatabaseSync(path)
  database.exec(`insert into kysely_migration values ('002-later', '2030-01-01')`)
  await expect(migrateFile(path)).rejects.toThrow(/was it written by a newer version\?/)
})
