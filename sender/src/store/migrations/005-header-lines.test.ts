import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { createNodeSqliteDatabase } from '../sqlite/node-sqlite-database.ts'
import { createTempDir } from '../../../../test/support/temp-dir.ts'
import { up } from './005-header-lines.ts'

test('headers kept as JSON become lines, in order', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const before = new DatabaseSync(path)
  before.exec('create table attempts (request_headers text not null, response_headers text)')
  const insert = before.prepare('insert into attempts values (?, ?)')
  insert.run('[["Host","a:1"],["X-Note","says \\"é\\": so"]]', '[]')
  insert.run('[]', null)
  before.close()

  const db = new Kysely({
    dialect: new SqliteDialect({ database: createNodeSqliteDatabase(path) }),
  })
  await up(db)
  await db.destroy()

  using after = new DatabaseSync(path)
  expect(after.prepare('select * from attempts order by rowid').all()).toEqual([
    { request_headers: 'Host: a:1\r\nX-Note: says "é": so\r\n', response_headers: '' },
    { request_headers: '', response_headers: null },
  ])
})
