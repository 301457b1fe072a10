import { writeFile } from 'node:fs/promises'
import { startPlatform } from '@thunderstack-webhooks/sender'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { generatePrivateKey } from '../../sender/src/sign/private-key.ts'
import { createDatabase } from '../support/postgres.ts'
import { createStoreRecorder, openPostgres } from '../support/stores.ts'
import { createTempDir } from '../support/temp-dir.ts'

const A = { givenKey: 'sha256:a' }
const B = { givenKey: 'sha256:b' }

test('processes are given the same key, or none of them is given one', async () => {
  await using database = await createDatabase()
  await using unwind = new AsyncDisposableStack()
  const open = async (settings: { readonly givenKey?: string } = {}) => {
    const store = await openPostgres(database.url, settings)
    unwind.defer(() => store.close())
    return store
  }
  const given = await Promise.all([open(A), open(A), open(A)])
  await expect(open(B)).rejects.toThrow(
    /sign by the key sha256:a given by --signing-key, and this one would sign by the key sha256:b .*: give it the same key, or stop the others first$/,
  )
  await expect(open()).rejects.toThrow(/this one would sign by the key kept in the database/)
  await Promise.all(given.map((store) => store.close()))

  // While none of them runs the key may change.
  const own = await Promise.all([open(), open()])
  await expect(open(A)).rejects.toThrow(
    /start it without --signing-key \(rotate-key makes a new key for all of them\)/,
  )
  await Promise.all(own.map((store) => store.close()))
  await (await open(B)).close()
})

test('a process whose connections broke keeps its place', async () => {
  await using database = await createDatabase()
  await using unwind = new AsyncDisposableStack()
  const { told, report } = createStoreRecorder()
  const stores = await Promise.all(
    [A, A].map((key) => openPostgres(database.url, { ...key, report })),
  )
  unwind.defer(async () => {
    await Promise.all(stores.map((store) => store.close()))
  })
  const heard = stores.map(
    (store) => new Promise<void>((resolve) => void store.onChange(resolve, 'keys')),
  )
  const client = new Client({ connectionString: database.url })
  await client.connect()
  unwind.defer(() => client.end())
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await Promise.all(heard)
  await expect(openPostgres(database.url, B)).rejects.toThrow(/sign by the key sha256:a/)
  expect(told).toEqual([])
})

test('a platform that is given another key than those that run does not start', async () => {
  await using database = await createDatabase()
  await using dir = await createTempDir()
  await writeFile(dir.join('key.pem'), await generatePrivateKey())
  await using unwind = new AsyncDisposableStack()
  unwind.use(await startPlatform({ store: database.url }))
  const second = startPlatform({ store: database.url, signingKey: dir.join('key.pem') })
  await expect(second).rejects.toThrow(`the key ${TEST_KEY_FINGERPRINT} given by --signing-key`)
})
