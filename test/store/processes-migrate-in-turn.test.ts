import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createRealClock } from '../../sender/src/base/real-clock.ts'
import { connectClient } from '../../sender/src/store/postgres/connect.ts'
import { LOCKS } from '../../sender/src/store/postgres/locks.ts'
import { migrate } from '../../sender/src/store/postgres/migrate.ts'
import { createDatabase, type TestDatabase } from '../support/postgres.ts'
import { createStoreRecorder, openPostgres } from '../support/stores.ts'

async function holdMigrations({ url }: TestDatabase) {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('select pg_advisory_lock($1)', [LOCKS.migrations])
  return client
}

test('a process waits for another that migrates, however long, and says so', async () => {
  await using database = await createDatabase()
  const other = await holdMigrations(database)
  const { told, report } = createStoreRecorder()
  const waiting = Promise.withResolvers<undefined>()
  const migrationAwaited = () => {
    report.migrationAwaited()
    waiting.resolve(undefined)
  }
  const opening = openPostgres(database.url, { report: { ...report, migrationAwaited } })
  await Promise.race([waiting.promise, opening])
  expect(told).toEqual(['migration awaited'])
  await other.end()
  await (await opening).close()
  expect(told).toEqual(['migration awaited'])
})

test('whoever need not start any more stops waiting', async () => {
  await using database = await createDatabase()
  const other = await holdMigrations(database)
  const stopping = new AbortController()
  const client = await connectClient(database.url)
  const parts = {
    name: 'it',
    realClock: createRealClock(),
    onWait: () => {
      stopping.abort()
    },
  }
  await expect(migrate(client, parts, stopping.signal)).rejects.toThrow('aborted')
  await other.end()
})

test('a database of a newer version is not opened', async () => {
  await using database = await createDatabase()
  await (await openPostgres(database.url)).close()
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(`insert into kysely_migration values ('999-later', now()::text)`)
  await client.end()
  await expect(openPostgres(database.url)).rejects.toThrow(
    /could not be brought to the newest schema \(.*999-later.*\): was it written by a newer version/,
  )
})
