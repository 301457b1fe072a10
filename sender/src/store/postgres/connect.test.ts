import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createDatabase } from '../../../../test/support/postgres.ts'
import { connectWriter } from './connect.ts'

test('a connection that is of no use is closed again', async () => {
  await using database = await createDatabase()
  await using unwind = new AsyncDisposableStack()
  const admin = new Client({ connectionString: database.url })
  await admin.connect()
  unwind.defer(() => admin.end())
  const name = admin.database!
  await admin.query(`alter database ${name} set default_transaction_read_only = on`)

  await expect(connectWriter(database.url)).rejects.toThrow('--store has to name the primary')
  const countSessions = async () => {
    const { rowCount } = await admin.query(
      `select 1 from pg_stat_activity
       where datname = current_database() and application_name = 'thunderstack-mock'`,
    )
    return rowCount
  }
  await expect.poll(countSessions).toBe(0)
})
