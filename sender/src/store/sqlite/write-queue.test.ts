import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHandOver } from '../hand-over.ts'
import { migrate } from '../migrate.ts'
import type { Database } from '../tables.ts'
import { createNodeSqliteDatabase } from './node-sqlite-database.ts'
import { createStatements } from './statements.ts'
import { createWriteQueue, type RunWrite } from './write-queue.ts'

let db: Kysely<Database>
let write: RunWrite
beforeEach(async () => {
  const database = createNodeSqliteDatabase(':memory:')
  db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  await migrate(db)
  write = createWriteQueue({
    statements: createStatements(database),
    handOver: createHandOver(),
    onRollback: () => undefined,
  })
})
afterEach(() => db.destroy())

const put = (id: number) =>
  write((statements) => {
    statements.insert('clock', { id, now: id })
  })
const count = async () => (await db.selectFrom('clock').selectAll().execute()).length

test('a write answers what it found, and only after the commit that holds it', async () => {
  const log: string[] = []
  const step = (name: string) =>
    write(() => {
      log.push(`${name} runs`)
      return name
    }).then((found) => log.push(`${found} is committed`))
  await Promise.all([step('one'), step('two')])
  expect(log).toEqual(['one runs', 'two runs', 'one is committed', 'two is committed'])
})

test('a refusal undoes what it wrote, and nothing of the writes beside it', async () => {
  const refused = write((statements) => {
    statements.insert('tokens', token('j1'))
    throw new Error('refused')
  })
  const results = await Promise.allSettled([put(1), refused, write(() => 5)])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await count()).toBe(1)
  expect(await db.selectFrom('tokens').selectAll().execute()).toEqual([])
})

test('each refusal reaches its own caller', async () => {
  const refuse = (name: string) =>
    write(() => {
      throw new Error(name)
    })
  const results = await Promise.allSettled([refuse('a'), refuse('b'), put(1), put(2)])
  expect(results).toMatchObject([
    { status: 'rejected', reason: { message: 'a' } },
    { status: 'rejected', reason: { message: 'b' } },
    { status: 'fulfilled' },
    // The table takes one row only.
    { status: 'rejected', reason: { code: 'ERR_SQLITE_ERROR' } },
  ])
})

test('a write after a refusal is a write as any other', async () => {
  const refused = write(() => {
    throw new Error('refused')
  })
  await expect(refused).rejects.toThrow('refused')
  await put(1)
  expect(await count()).toBe(1)
})

const token = (jti: string) => ({
  jti,
  user_id: 'u1',
  name: 'ci',
  created_at: 0,
  revoked_at: null,
})
