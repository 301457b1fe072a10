import { expect, test } from 'vitest'
import { createReadPool } from '../../sender/src/store/postgres/read-pool.ts'
import { startLine } from '../support/line.ts'
import { createDatabase } from '../support/postgres.ts'

test('a connection that does not answer is not used again', async () => {
  await using database = await createDatabase()
  await using line = await startLine(database.url)
  await using unwind = new AsyncDisposableStack()
  const pool = createReadPool(line.url, 2_000)
  unwind.defer(() => pool.end())
  const read = async () => {
    const client = await pool.connect()
    try {
      return (await client.query('select 1 as one', [])).rows
    } finally {
      client.release()
    }
  }

  expect(await read()).toEqual([{ one: 1 }])
  line.hold()
  await expect(read()).rejects.toThrow('Query read timeout')
  expect(await read()).toEqual([{ one: 1 }])
})
