import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startLine } from '../support/line.ts'
import { startPrivatePostgres } from '../support/postgres.ts'
import { later, node, putNode, settlementOf, stageOn } from '../support/store-stage.ts'
import { createStoreRecorder, openPostgres } from '../support/stores.ts'

async function cutAllConnections(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where pid <> pg_backend_pid() and application_name = 'thunderstack-mock'`,
  )
  await client.end()
}

test('while it is away calls fail after a while, what must be recorded waits, and nothing is lost', async () => {
  await using server = await startPrivatePostgres()
  await using unwind = new AsyncDisposableStack()
  const { told: said, report } = createStoreRecorder()
  const store = await openPostgres(server.url, { report })
  unwind.defer(() => store.close())
  const stage = stageOn(() => store)
  await putNode(store)
  const claimed = await stage.oweAndClaim()

  await server.stop()
  const settling = store.settleAttempts([settlementOf(claimed, later)])
  const refused = await Promise.allSettled([
    stage.owe(20),
    store.loadNode(node.nodeId, null),
    store.renewLeases([{ deliveryId: claimed.id, claimId: claimed.claimId }], 9_999),
  ])
  for (const result of refused) {
    expect(result).toMatchObject({ reason: { code: 'ERR_STORE_UNAVAILABLE' } })
  }

  const told = new Promise<void>((resolve) => store.onChange(resolve, 'steps'))
  await server.start()
  expect((await settling).lost).toEqual([])
  expect(await stage.load(claimed)).toMatchObject({ state: 'pending', attemptCount: 1 })
  // Something may have been missed meanwhile: everybody looks again.
  await told
  await stage.owe(30)
  expect(await stage.claim(30, 9, 'clm_2')).toHaveLength(1)
  expect(said).toEqual(['away', 'back'])
})

test('connections that break are made again, and nobody notices', async () => {
  await using server = await startPrivatePostgres()
  await using unwind = new AsyncDisposableStack()
  const [one, other] = await Promise.all([openPostgres(server.url), openPostgres(server.url)])
  unwind.defer(async () => {
    await Promise.all([one.close(), other.close()])
  })
  await putNode(one)
  const stage = stageOn(() => one)
  for (let round = 1; round <= 3; round++) {
    const heard = new Promise<void>((resolve) => other.onChange(resolve, 'steps'))
    await cutAllConnections(server.url)
    await stage.owe(round)
    await heard
  }
  expect((await one.listEvents({}, { limit: 10, cursor: null })).items).toHaveLength(3)
})

test('a connection that breaks in the middle of a read fails that read and nothing else', async () => {
  await using server = await startPrivatePostgres()
  await using unwind = new AsyncDisposableStack()
  const line = unwind.use(await startLine(server.url))
  const store = await openPostgres(line.url)
  unwind.defer(() => store.close())
  await putNode(store)
  const blocker = new Client({ connectionString: server.url })
  await blocker.connect()
  unwind.defer(() => blocker.end())
  await blocker.query('begin; lock table nodes')
  const reading = store.loadNode(node.nodeId, null)
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock'`
  while ((await blocker.query(waiting)).rowCount === 0) {
    // In one transaction it would see the same for ever.
    await blocker.query('select pg_stat_clear_snapshot()')
  }
  line.cut()
  await blocker.query('commit')
  expect(await reading).toMatchObject({ nodeId: node.nodeId })
})

test('a server that comes back without taking writes is away, and is not overrun', async () => {
  await using server = await startPrivatePostgres()
  await using unwind = new AsyncDisposableStack()
  const { told, report } = createStoreRecorder()
  const store = await openPostgres(server.url, { report })
  unwind.defer(() => store.close())
  const stage = stageOn(() => store)
  await putNode(store)
  const admin = new Client({ connectionString: server.url })
  await admin.connect()
  unwind.defer(() => admin.end())
  const name = admin.database!
  await admin.query(`alter database ${name} set default_transaction_read_only = on`)
  await cutAllConnections(server.url)

  await expect(stage.owe(10)).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' })
  // Reads go on, and still the platform is not ready.
  expect(await store.loadNode(node.nodeId, null)).toMatchObject({ nodeId: node.nodeId })
  await expect(store.hasWork(10)).rejects.toThrow('it takes no writes')
  expect(told).toEqual(['away'])
  const { rows } = await admin.query<{ sessions: string }>(
    'select sessions from pg_stat_database where datname = current_database()',
  )
  expect(Number(rows[0]?.sessions)).toBeLessThan(60)

  await admin.query(`set default_transaction_read_only = off`)
  await admin.query(`alter database ${name} reset default_transaction_read_only`)
  const back = new Promise<void>((resolve) => store.onChange(resolve, 'keys'))
  await back
  await stage.owe(20)
  expect(await store.hasWork(20)).toBe(true)
  expect(told).toEqual(['away', 'back'])
})

test('whoever closes the store while the server is away does not wait for it', async () => {
  await using server = await startPrivatePostgres()
  const store = await openPostgres(server.url)
  await putNode(store)
  const claimed = await stageOn(() => store).oweAndClaim()
  await server.stop()
  const settling = store.settleAttempts([settlementOf(claimed, later)])
  settling.catch(() => undefined)
  await store.close()
  await expect(settling).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' })
})
