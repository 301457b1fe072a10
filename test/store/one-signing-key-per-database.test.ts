import { writeFile } from 'node:fs/promises'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { generatePrivateKey } from '../../sender/src/sign/private-key.ts'
import { LOCKS } from '../../sender/src/store/postgres/locks.ts'
import { createDatabase } from '../support/postgres.ts'
import { startPlatform } from '../support/start-platform.ts'
import { later, putNode, settlementOf, stageOn } from '../support/store-stage.ts'
import { createStoreRecorder, openPostgres } from '../support/stores.ts'
import { createTempDir } from '../support/temp-dir.ts'

const A = { givenKey: 'sha256:a' }
const B = { givenKey: 'sha256:b' }

test.concurrent('processes are given the same key, or none of them is given one', async () => {
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

test.concurrent('a process whose connections broke keeps its place', async () => {
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

test.concurrent(
  'a process that lost its place records what it began, does nothing new, and says that it has to stop',
  async () => {
    await using database = await createDatabase()
    await using unwind = new AsyncDisposableStack()
    const { told, report } = createStoreRecorder()
    const store = await openPostgres(database.url, { ...A, report })
    unwind.defer(() => store.close())
    await putNode(store)
    const stage = stageOn(() => store)
    const claimed = await stage.oweAndClaim()
    await takePlace(database.url, B.givenKey, unwind)
    await expect.poll(() => told, { timeout: 10_000 }).toHaveLength(1)

    const refusal = {
      code: 'ERR_STORE_UNAVAILABLE',
      message: expect.stringContaining('sha256:b') as string,
    }
    await expect(stage.owe(20)).rejects.toMatchObject(refusal)
    await expect(stage.claim(20)).rejects.toMatchObject(refusal)
    await expect(store.hasWork(20)).rejects.toMatchObject(refusal)
    expect((await store.settleAttempts([settlementOf(claimed, later)])).lost).toEqual([])
    expect((await store.failed!).message).toContain(
      'sign by the key sha256:b given by --signing-key',
    )
    expect(told).toHaveLength(1)
  },
  60_000,
)

test.concurrent(
  'a platform that lost its place is not ready, and then fails with the reason',
  async () => {
    await using database = await createDatabase()
    await using unwind = new AsyncDisposableStack()
    const platform = unwind.use(await startPlatform({ store: database.url }))
    const isReady = async () => (await fetch(`${platform.url}/readyz`)).status
    expect(await isReady()).toBe(200)
    await takePlace(database.url, B.givenKey, unwind)
    await expect.poll(isReady, { timeout: 10_000 }).toBe(503)
    expect((await platform.failed).message).toContain(
      'sign by the key sha256:b given by --signing-key',
    )
  },
  60_000,
)

const WAITING = `
  select 1 from pg_locks l
  where l.locktype = 'advisory' and not l.granted
    and l.database = (select oid from pg_database where datname = current_database())`

/** Cuts the process off that listens, and takes the signing key's lock before it is back. */
async function takePlace(
  url: string,
  givenKey: string,
  unwind: AsyncDisposableStack,
): Promise<void> {
  const connect = async () => {
    const client = new Client({ connectionString: url })
    await client.connect()
    unwind.defer(() => client.end())
    return client
  }
  const [taker, killer] = await Promise.all([connect(), connect()])
  const taken = taker.query('select pg_advisory_lock($1)', [LOCKS.signingKey])
  // In line before the cut: else whoever is cut off may be back first, and nobody would ever get the lock.
  const isWaiting = async () => (await killer.query(WAITING)).rowCount
  await expect.poll(isWaiting, { timeout: 10_000 }).toBe(1)
  await killer.query(`
    select pg_terminate_backend(l.pid) from pg_locks l
    where l.locktype = 'advisory' and l.mode = 'ShareLock' and l.granted
      and l.database = (select oid from pg_database where datname = current_database())`)
  await taken
  await taker.query('update signing set given_key = $1', [givenKey])
  await taker.query('select pg_advisory_lock_shared($1)', [LOCKS.signingKey])
  await taker.query('select pg_advisory_unlock($1)', [LOCKS.signingKey])
}

test.concurrent(
  'a platform that is given another key than those that run does not start',
  async () => {
    await using database = await createDatabase()
    await using dir = await createTempDir()
    await writeFile(dir.join('key.pem'), await generatePrivateKey())
    await using unwind = new AsyncDisposableStack()
    unwind.use(await startPlatform({ store: database.url }))
    const second = startPlatform({ store: database.url, signingKey: dir.join('key.pem') })
    await expect(second).rejects.toThrow(`the key ${TEST_KEY_FINGERPRINT} given by --signing-key`)
  },
)
