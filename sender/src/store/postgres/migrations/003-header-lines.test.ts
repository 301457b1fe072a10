import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { up } from './003-header-lines.ts'
import { createDatabase } from '../../../../../test/support/postgres.ts'

test('on PostgreSQL too, headers kept as JSON become lines, in order', async () => {
  await using database = await createDatabase()
  const pool = new Pool({ connectionString: database.url })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  await sql`create table attempts (request_headers text not null, response_headers text)`.execute(
    db,
  )
  await sql`insert into attempts values
    (${'[["Host","a:1"],["X-Note","says \\"é\\": so"]]'}, ${'[]'}), (${'[]'}, null)`.execute(db)
  await up(db)
  const { rows } = await sql`select * from attempts order by request_headers desc`.execute(db)
  expect(rows).toEqual([
    { request_headers: 'Host: a:1\r\nX-Note: says "é": so\r\n', response_headers: '' },
    { request_headers: '', response_headers: null },
  ])
  await db.destroy()
})
