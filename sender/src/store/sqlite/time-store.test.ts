import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIds } from '../../base/ids.ts'
import { createNodeStatusEvent } from '../../domain/event.ts'
import { takeStatus } from '../../domain/node-life.ts'
import type { Node } from '../../domain/node.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { ClaimId } from '../../domain/ids.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
import type { Attempt } from '../../domain/attempt.ts'
import type { Decision } from '../../domain/decide-next.ts'
import type { ClaimedDelivery } from '../../domain/delivery.ts'
import type { AnnounceChange, Settlement, Store } from '../store.ts'

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

function settlementOf(claimed: ClaimedDelivery, decision: Decision, endedAt = 500): Settlement {
  const attempt: Attempt = {
    id: ids.create('att'),
    deliveryId: claimed.id,
    number: claimed.attemptNumber,
    url: claimed.webhook.url,
    startedAt: endedAt,
    endedAt,
    outcome: decision.kind === 'delivered' ? 'delivered' : 'rejected',
    explanation: 'said so',
    errorClass: null,
    requestHeaders: [['Content-Type', 'application/json']],
    response: { status: 200, headers: [], body: new Uint8Array([1]), isTruncated: false },
    timings: { totalMs: 1.5, firstByteMs: 1 },
    nextAttemptAt: null,
    nextAttemptReason: null,
  }
  const event = { id: claimed.event.id, signature: 'c2ln' }
  return { claimId: claimed.claimId, attempt, decision, event }
}
const later = { kind: 'retry', at: 9_000, reason: 'step 30s' } as const

const plan = (dueAt: number) =>
  store.changeNode(
    node.nodeId,
    null,
    (before) => ({
      at: 0,
      node: before,
      steps: [{ status: 'PAUSED', dueAt }],
      isAnnounced: false,
    }),
    null,
  )

test('knows the next instant at which anything is due', async () => {
  expect(await store.nextDueAt()).toBeUndefined()
  await owe(30)
  await plan(20)
  expect(await store.nextDeliveryDueAt()).toBe(30)
  expect(await store.nextStepDueAt()).toBe(20)
  expect(await store.nextDueAt()).toBe(20)
  await plan(40)
  expect(await store.nextDueAt()).toBe(30)
})

test('there is work while a delivery or a step is due, or an attempt in flight', async () => {
  expect(await store.hasWork(100)).toBe(false)
  await plan(50)
  expect(await store.hasWork(49)).toBe(false)
  expect(await store.hasWork(50)).toBe(true)
  await plan(200)
  await owe(60)
  expect(await store.hasWork(59)).toBe(false)
  expect(await store.hasWork(60)).toBe(true)
  const [claimed] = await claim(60)
  expect(await store.hasWork(0)).toBe(true)
  await store.settleAttempts([settlementOf(claimed!, later)])
  expect(await store.hasWork(199)).toBe(false)
})

test('lists what was appended after a mark, oldest first', async () => {
  const before = await owe(10)
  const mark = await store.markLog()
  expect(await store.listSince(mark)).toEqual({ eventIds: [], attempts: [] })
  const after = await owe(20)
  const settlements = (await claim(20)).map((claimed) => settlementOf(claimed, later))
  await store.settleAttempts(settlements)
  expect(await store.listSince(mark)).toEqual({
    eventIds: [after.eventId],
    attempts: settlements.map(({ attempt }) => attempt),
  })
  const all = await store.listSince({ eventSeq: 0, attemptSeq: 0 })
  expect(all.eventIds).toEqual([before.eventId, after.eventId])
})

test('keeps the last instant of a manual clock', async () => {
  expect(await store.loadLatestInstant()).toBeUndefined()
  await store.saveClockInstant(1_000)
  await store.saveClockInstant(2_000)
  expect(await store.loadLatestInstant()).toBe(2_000)
})
