import { Client } from 'pg'
import { expect, test } from 'vitest'
import { LOCKS } from '../../sender/src/store/postgres/locks.ts'
import { createDatabase } from '../support/postgres.ts'
import { putNode, stageOn } from '../support/store-stage.ts'
import { createStoreRecorder, openPostgres } from '../support/stores.ts'

test('a clock that only one process sees needs a database for itself', async () => {
  await using database = await createDatabase()
  const shared = await openPostgres(database.url)
  await expect(openPostgres(database.url, { isAlone: true })).rejects.toThrow(
    /in use by another platform, which would not see this clock move/,
  )
  await shared.close()

  const alone = await openPostgres(database.url, { isAlone: true })
  await expect(openPostgres(database.url)).rejects.toThrow(/a platform with a clock of its own/)
  await expect(openPostgres(database.url, { isAlone: true })).rejects.toThrow(/in use by another/)
  await alone.close()
  await (await openPostgres(database.url)).close()
})

test('whoever has the database for itself finds work of a dead process free', async () => {
  await using database = await createDatabase()
  const first = await openPostgres(database.url, { isAlone: true })
  await putNode(first)
  await stageOn(() => first).owe(10)
  const slow = stageOn(() => first)
  expect(await slow.claim(10, 1, 'clm_1', Number.MAX_SAFE_INTEGER - 1)).toHaveLength(1)
  await first.close()

  const second = await openPostgres(database.url, { isAlone: true })
  expect(await stageOn(() => second).claim(10, 1, 'clm_2')).toHaveLength(1)
  await second.close()
})

test('a process whose place was taken while it was cut off says by whom, once, and comes back when it can', async () => {
  await using database = await createDatabase()
  await using unwind = new AsyncDisposableStack()
  const { told, report } = createStoreRecorder()
  const refused = Promise.withResolvers<undefined>()
  const storeRefused = (error: Error) => {
    report.storeRefused(error)
    refused.resolve(undefined)
  }
  const store = await openPostgres(database.url, { report: { ...report, storeRefused } })
  unwind.defer(() => store.close())
  const [taker, cutter] = [0, 1].map(() => new Client({ connectionString: database.url })) as [
    Client,
    Client,
  ]
  await Promise.all([taker.connect(), cutter.connect()])
  unwind.defer(() => cutter.end())
  // It stands first in line for the lock that the store loses.
  const taking = taker.query('select pg_advisory_lock($1)', [LOCKS.clock])
  await cutter.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'thunderstack-mock'`,
  )
  await taking
  await refused.promise
  expect(told).toEqual([expect.stringMatching(/in use by a platform with a clock of its own/)])

  const back = new Promise<void>((resolve) => void store.onChange(resolve, 'keys'))
  await taker.end()
  await back
  expect(told).toHaveLength(1)
})

test('an address that leads nowhere is explained, without its password', async () => {
  await using database = await createDatabase()
  const wrong = new URL(database.url)
  wrong.password = 'hunter2'
  wrong.pathname = '/no_such_database'
  const error = await openPostgres(wrong.href).then(
    () => undefined,
    (caught: unknown) => caught as Error,
  )
  expect(error?.message).toMatch(/^PostgreSQL at .* refused the connection/)
  expect(error?.message).not.toContain('hunter2')
})
