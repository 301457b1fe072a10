import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIds } from '../../base/ids.ts'
import { createNodeStatusEvent } from '../../domain/event.ts'
import { takeStatus } from '../../domain/node-life.ts'
import type { Node } from '../../domain/node.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { ClaimId } from '../../domain/ids.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
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

test('hands out what is due, first due first, and leaves what is not', async () => {
  const [third, first, second] = [await owe(30), await owe(10), await owe(20)]
  await owe(31)
  const claimed = await claim(30)
  expect(claimed.map(({ id }) => id)).toEqual([first, second, third].map(({ id }) => id))
})

test('what is due at one instant is handed out in the order it came', async () => {
  const owed = [await owe(10), await owe(10), await owe(10)]
  const claimed = await claim(10)
  expect(claimed.map(({ id }) => id)).toEqual(owed.map(({ id }) => id))
})

test('hands out no more than asked for, the earliest of them', async () => {
  const [last, first, second] = [await owe(30), await owe(10), await owe(20)]
  expect((await claim(30, 2)).map(({ id }) => id)).toEqual([first.id, second.id])
  expect((await claim(30, 2, 'clm_2')).map(({ id }) => id)).toEqual([last.id])
})

test('never hands out anything twice, however many ask at once', async () => {
  for (let at = 1; at <= 20; at++) await owe(at)
  const claims = Array.from({ length: 8 }, (_, index) => claim(20, 5, `clm_${index}`))
  const handedOut = (await Promise.all(claims)).flat().map(({ id }) => id)
  expect(handedOut).toHaveLength(20)
  expect(new Set(handedOut).size).toBe(20)
})

test('says all that an attempt needs', async () => {
  const { id, eventId } = await owe(10)
  expect(await claim(10)).toEqual([
    {
      id,
      claimId: 'clm_1',
      attemptNumber: 1,
      ladderIndex: 0,
      event: {
        id: eventId,
        body: `{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"1970-01-01T00:00:00Z","details":{"nodeId":"${node.nodeId}","status":"RUNNING"},"nodeId":"${node.nodeId}"}`,
        keyFingerprint: 'sha256:k',
        signature: null,
        occurredAt: 10,
      },
      webhook: { id: 'hook_1', url: 'http://127.0.0.1:9/' },
    },
  ])
  expect(await store.loadDelivery(id)).toMatchObject({ state: 'in_flight' })
})

test('nothing due is an empty list', async () => {
  expect(await claim(10)).toEqual([])
})
