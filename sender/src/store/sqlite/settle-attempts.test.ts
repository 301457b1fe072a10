import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
import { setWebhookUrl } from '../../domain/webhook.ts'
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

async function oweAndClaim(at = 10): Promise<ClaimedDelivery> {
  await owe(at)
  return (await claim(at))[0]!
}
const load = async ({ id }: { id: string }) => (await store.loadDelivery(id))!

test('an acknowledged delivery ends, with its attempt on record', async () => {
  const claimed = await oweAndClaim()
  const settlement = settlementOf(claimed, { kind: 'delivered' })
  expect(await store.settleAttempts([settlement])).toEqual([])
  const { attempts, ...delivery } = await load(claimed)
  expect(delivery).toMatchObject({
    state: 'delivered',
    attemptCount: 1,
    dueAt: null,
    settledAt: 500,
  })
  expect(attempts).toEqual([settlement.attempt])
})

test('a retry is due when decided, with the reason, and makes the next attempt', async () => {
  const claimed = await oweAndClaim()
  await store.settleAttempts([settlementOf(claimed, later)])
  expect(await load(claimed)).toMatchObject({
    state: 'pending',
    dueAt: 9_000,
    dueReason: 'step 30s',
    settledAt: null,
  })
  expect(await claim(8_999)).toEqual([])
  expect(await claim(9_000)).toMatchObject([{ attemptNumber: 2, ladderIndex: 1 }])
})

test('a delivery given up is dead', async () => {
  const claimed = await oweAndClaim()
  await store.settleAttempts([settlementOf(claimed, { kind: 'dead', reason: 'all failed' })])
  expect(await load(claimed)).toMatchObject({ state: 'dead', dueAt: null, settledAt: 500 })
})

test('the signature is kept for the attempts to come, and the first one stands', async () => {
  const first = await oweAndClaim()
  await store.settleAttempts([settlementOf(first, later)])
  const [second] = await claim(9_000)
  expect(second!.event.signature).toBe('c2ln')
  const other = settlementOf(second!, later)
  await store.settleAttempts([{ ...other, event: { ...other.event, signature: 'b3RoZXI=' } }])
  expect((await claim(9_000))[0]!.event.signature).toBe('c2ln')
})

test('a late result of a lost lease changes nothing and is handed back', async () => {
  const late = settlementOf(await oweAndClaim(), { kind: 'delivered' })
  await store.recoverLeases(1_001)
  const [again] = await claim(10, 1, 'clm_2')
  const before = await load(again!)
  expect(await store.settleAttempts([late])).toEqual([late])
  expect(await load(again!)).toEqual(before)
  await store.settleAttempts([settlementOf(again!, later)])
  expect(await store.settleAttempts([late])).toEqual([late])
  expect((await load(again!)).attempts).toHaveLength(1)
})

test('a late result is told from the present one, also when both come together', async () => {
  const late = settlementOf(await oweAndClaim(), { kind: 'delivered' })
  await store.recoverLeases(1_001)
  const [again] = await claim(10, 1, 'clm_2')
  const present = settlementOf(again!, later)
  expect(await store.settleAttempts([late, present])).toEqual([late])
  const { state, attempts } = await load(again!)
  expect(state).toBe('pending')
  expect(attempts).toEqual([present.attempt])
})

test('one result twice is recorded once', async () => {
  const settlement = settlementOf(await oweAndClaim(), later)
  await store.settleAttempts([settlement])
  expect(await store.settleAttempts([settlement])).toEqual([settlement])
})

test('all of a list or none: a result that cannot be recorded takes the others along', async () => {
  await owe(10)
  await owe(20)
  const [one, two] = await claim(20)
  const good = settlementOf(one!, later)
  const bad = settlementOf(two!, later)
  const unwritable = { ...bad, attempt: { ...bad.attempt, startedAt: NaN } }
  await expect(store.settleAttempts([good, unwritable])).rejects.toThrow(/NOT NULL/)
  expect(await load(one!)).toMatchObject({ state: 'in_flight', attempts: [] })
})

describe('a 410', () => {
  test('disables the webhook and cancels what else waits for it', async () => {
    const claimed = await oweAndClaim()
    const waiting = await owe(9_999)
    await store.settleAttempts([settlementOf(claimed, { kind: 'gone' })])
    expect((await store.loadNode(node.nodeId, null))?.webhook?.state).toBe('disabled')
    expect(await load(claimed)).toMatchObject({ state: 'dead', settledAt: 500 })
    expect(await load(waiting)).toMatchObject({ state: 'cancelled', dueAt: null, settledAt: 500 })
    expect(await store.nextDeliveryDueAt()).toBeUndefined()
  })

  test('cancels the retry of an attempt that ended at the same time', async () => {
    await owe(10)
    await owe(20)
    const [one, two] = await claim(20)
    await store.settleAttempts([settlementOf(one!, later), settlementOf(two!, { kind: 'gone' })])
    expect(await load(one!)).toMatchObject({ state: 'cancelled', dueAt: null })
  })

  test('of an endpoint that its owner has left meanwhile says nothing about the new one', async () => {
    const claimed = await oweAndClaim()
    await setUrl('http://127.0.0.1:10/')
    const waiting = await owe(9_999)
    await store.settleAttempts([settlementOf(claimed, { kind: 'gone' })])
    expect((await store.loadNode(node.nodeId, null))?.webhook?.state).toBe('active')
    expect(await load(waiting)).toMatchObject({ state: 'pending' })
  })
})

describe('a webhook removed during an attempt', () => {
  test('gets no further one: its delivery is cancelled, with nothing due', async () => {
    const claimed = await oweAndClaim()
    await setUrl(null)
    await store.settleAttempts([settlementOf(claimed, later)])
    expect(await load(claimed)).toMatchObject({
      state: 'cancelled',
      attemptCount: 1,
      dueAt: null,
      dueReason: null,
      settledAt: 500,
    })
  })

  test('may still have acknowledged it', async () => {
    const claimed = await oweAndClaim()
    await setUrl(null)
    await store.settleAttempts([settlementOf(claimed, { kind: 'delivered' })])
    expect(await load(claimed)).toMatchObject({ state: 'delivered' })
  })
})
