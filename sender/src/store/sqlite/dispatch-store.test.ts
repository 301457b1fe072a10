import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIds } from '../../base/ids.ts'
import { createNodeStatusEvent } from '../../domain/event.ts'
import { takeStatus } from '../../domain/node-life.ts'
import type { Node } from '../../domain/node.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { ClaimId } from '../../domain/ids.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
import { setWebhookUrl } from '../../domain/webhook.ts'
import type { AnnounceChange, Store } from '../store.ts'

const life = { stepMs: 1_000, announcesDestroyed: true }
const node: Node = {
  nodeId: 'a'.repeat(32),
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'RUNNING',
  isInitialized: true,
  port: 3_001,
  rlnCommitId: 'c1',
  builds: [],
  webhook: { id: 'hook_1', scheme: 'thunderstack', url: 'http://127.0.0.1:9/', state: 'active' },
  createdAt: 0,
}
const ids = createIds(() => 0)
const announce =
  (at: number): AnnounceChange =>
  ({ nodeId, status }) =>
    createNodeStatusEvent({
      id: ids.create('evt'),
      nodeId,
      status,
      occurredAt: at,
      keyFingerprint: 'sha256:k',
      precision: 'seconds',
    })

let store: Store
beforeEach(async () => {
  store = await openSqliteStore({
    path: null,
    accept: { createDeliveryId: () => ids.create('del'), firstDelayMs: 0 },
  })
  await store.createNode(() => ({ at: 0, node, isAnnounced: false }), announce(0))
})
afterEach(() => store.close())

/** Makes an event at that instant, and with it a delivery that is due. */
async function owe(at: number): Promise<Delivery> {
  const decide = (before: Node) => takeStatus(before, 'RUNNING', at, life)
  const accepted = await store.changeNode(node.nodeId, null, decide, announce(at))
  return accepted!.deliveries[0]!
}

const claim = (now: number, limit = 10, claimId: ClaimId = 'clm_1', leaseUntil = 1_000) =>
  store.claimDue({ claimId, now, leaseUntil, limit })

const setUrl = (url: string | null) =>
  store.changeNode(
    node.nodeId,
    null,
    (before) => ({
      at: 400,
      node: { ...before, webhook: setWebhookUrl(before.webhook, url, 'hook_2') },
      isAnnounced: false,
    }),
    null,
  )

const load = async ({ id }: { id: string }) => (await store.loadDelivery(id))!

test('a claim that was never attempted goes back to the queue as it was', async () => {
  const owed = await owe(10)
  await claim(10)
  await store.returnClaims('clm_1', [owed.id])
  expect(await load(owed)).toMatchObject({ ...owed, attempts: [] })
  expect(await claim(10, 1, 'clm_2')).toMatchObject([{ id: owed.id, attemptNumber: 1 }])
})

test("nobody returns another's claim", async () => {
  const owed = await owe(10)
  await claim(10)
  await store.returnClaims('clm_2', [owed.id])
  expect(await load(owed)).toMatchObject({ state: 'in_flight' })
})

test('work whose lease has ended is free again, other work is not', async () => {
  const [one, two] = [await owe(10), await owe(20)]
  await claim(10, 1, 'clm_1', 1_000)
  await claim(20, 1, 'clm_2', 2_000)
  expect(await store.recoverLeases(1_000)).toBe(0)
  expect(await store.recoverLeases(1_001)).toBe(1)
  expect(await load(one)).toMatchObject({ state: 'pending', dueAt: 10 })
  expect(await load(two)).toMatchObject({ state: 'in_flight' })
})

test('a webhook removed meanwhile gets nothing that was returned or recovered', async () => {
  const [one, two] = [await owe(10), await owe(20)]
  await claim(10, 1, 'clm_1')
  await claim(20, 1, 'clm_2')
  await setUrl(null)
  await store.returnClaims('clm_1', [one.id])
  await store.recoverLeases(1_001)
  for (const owed of [one, two]) {
    expect(await load(owed)).toMatchObject({ state: 'cancelled', dueAt: null, dueReason: null })
    expect((await load(owed)).settledAt).not.toBeNull()
  }
  expect(await claim(99)).toEqual([])
})

test('whoever waits is told of work that is free again', async () => {
  const owed = await owe(10)
  await claim(10)
  let told = 0
  const stop = store.onChange(() => told++, 'deliveries')
  await store.returnClaims('clm_1', [owed.id])
  await claim(10)
  await store.recoverLeases(1_001)
  expect(told).toBe(2)
  await store.recoverLeases(1_001)
  stop()
  await owe(20)
  expect(told).toBe(2)
})
