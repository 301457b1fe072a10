import { expect, test } from 'vitest'
import { createDatabase } from '../support/postgres.ts'
import { putNode, stageOn } from '../support/store-stage.ts'
import { openPostgres } from '../support/stores.ts'

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
