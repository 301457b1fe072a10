import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import { acceptSettings } from '../support/accept-settings.ts'
import { createDatabase } from '../support/postgres.ts'
import { openPostgres } from '../support/stores.ts'
import { createTempDir } from '../support/temp-dir.ts'

// A row that is deleted is looked for in every column that refers to it: without an index that is a walk through a whole table,
// for each row. Nothing else tells: no plan shows it.
const IN_SQLITE = `
  select tables.name || '.' || refs."from" as lacking
  from sqlite_master tables, pragma_foreign_key_list(tables.name) refs
  where tables.type = 'table' and refs."table" in ('events', 'deliveries', 'contents')
    and refs."from" not in (
      select columns.name from pragma_index_list(tables.name) indexes, pragma_index_info(indexes.name) columns
      where columns.seqno = 0)`
const IN_POSTGRES = `
  select r.conrelid::regclass || '.' || a.attname as lacking
  from pg_constraint r join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
  where r.contype = 'f' and r.confrelid::regclass::text in ('events', 'deliveries', 'contents')
    and not exists (
      select 1 from pg_index i
      where i.indrelid = r.conrelid and i.indkey[0] = r.conkey[1]
        and coalesce(pg_get_expr(i.indpred, i.indrelid), '(' || a.attname || ' IS NOT NULL)')
          = '(' || a.attname || ' IS NOT NULL)')`

test('on SQLite, what refers to anything that retention deletes has an index', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  await (await openSqliteStore({ path, accept: acceptSettings() })).close()
  const database = new DatabaseSync(path)
  expect(database.prepare(IN_SQLITE).all()).toEqual([])
  database.exec('create table notes (event_id text references events (id))')
  expect(database.prepare(IN_SQLITE).all()).toEqual([{ lacking: 'notes.event_id' }])
  database.close()
})

test('so it has on PostgreSQL', async () => {
  await using database = await createDatabase()
  await (await openPostgres(database.url)).close()
  const client = new Client({ connectionString: database.url })
  await client.connect()
  expect((await client.query(IN_POSTGRES)).rows).toEqual([])
  await client.query('create table notes (event_id text collate "C" references events (id))')
  expect((await client.query(IN_POSTGRES)).rows).toEqual([{ lacking: 'notes.event_id' }])
  await client.end()
})
