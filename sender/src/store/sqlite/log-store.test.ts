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

const everything = { limit: 100, cursor: null }

async function settled(decision: Decision, at = 10): Promise<Delivery> {
  const owed = await owe(at)
  const [claimed] = await claim(at)
  await store.settleAttempts([settlementOf(claimed!, decision)])
  return owed
}

describe('a page', () => {
  test('is as long as asked for, newest first, and leads to the next until the end', async () => {
    const owed = [await owe(1), await owe(2), await owe(3), await owe(4)].reverse()
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await store.listDeliveries({}, { limit: 2, cursor })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(owed.map(({ id }) => id))
  })

  test('is not moved by what comes in while somebody turns it', async () => {
    await owe(1)
    await owe(2)
    const first = await store.listEvents({}, { limit: 1, cursor: null })
    await owe(3)
    const second = await store.listEvents({}, { limit: 1, cursor: first.nextCursor })
    expect(second.items[0]?.occurredAt).toBe(1)
    expect(second.nextCursor).toBeNull()
  })

  test('holds only what was asked for', async () => {
    const done = await settled({ kind: 'delivered' })
    const open = await owe(20)
    const list = async (filter: Parameters<Store['listDeliveries']>[0]) =>
      (await store.listDeliveries(filter, everything)).items.map(({ id }) => id)
    expect(await list({ state: 'delivered' })).toEqual([done.id])
    expect(await list({ eventId: open.eventId })).toEqual([open.id])
    expect(await list({ nodeId: node.nodeId })).toEqual([open.id, done.id])
    expect(await list({ nodeId: 'b'.repeat(32) })).toEqual([])
    expect((await store.listEvents({ nodeId: 'b'.repeat(32) }, everything)).items).toEqual([])
  })
})

test('an event comes with its deliveries, each with its attempts in order', async () => {
  const owed = await settled(later)
  const [again] = await claim(9_000)
  await store.settleAttempts([settlementOf(again!, { kind: 'delivered' })])
  const found = await store.loadEvent(owed.eventId)
  expect(found?.event.signature).toBe('c2ln')
  expect(found?.deliveries.map(({ id }) => id)).toEqual([owed.id])
  expect(found?.deliveries[0]?.attempts.map(({ number }) => number)).toEqual([1, 2])
  expect(await store.loadEvent('evt_none')).toBeUndefined()
  expect(await store.loadDelivery('del_none')).toBeUndefined()
})

test('the events of a node are listed oldest first', async () => {
  await owe(1)
  await owe(2)
  const events = await store.listNodeEvents(node.nodeId)
  expect(events.map(({ occurredAt }) => occurredAt)).toEqual([1, 2])
})

describe('redelivery', () => {
  test('makes a dead delivery due now, with the whole schedule before it', async () => {
    const owed = await settled({ kind: 'dead', reason: 'all failed' })
    expect(await store.redeliver(owed.id, 700)).toBe('redelivered')
    expect(await store.loadDelivery(owed.id)).toMatchObject({
      state: 'pending',
      dueAt: 700,
      dueReason: 'redelivery asked for, due at once',
      attemptCount: 1,
      settledAt: null,
    })
    expect(await claim(700)).toMatchObject([{ attemptNumber: 2, ladderIndex: 0 }])
  })

  test('repeats what was delivered, and brings forward what waits', async () => {
    const done = await settled({ kind: 'delivered' })
    const waiting = await settled(later, 20)
    expect(await store.redeliver(done.id, 700)).toBe('redelivered')
    expect(await store.redeliver(waiting.id, 700)).toBe('redelivered')
    expect(await claim(700)).toHaveLength(2)
  })

  test('says why it cannot be', async () => {
    const inFlight = await owe(10)
    await claim(10)
    expect(await store.redeliver(inFlight.id, 700)).toBe('in-flight')
    expect(await store.redeliver('del_none', 700)).toBe('not-found')
    const waiting = await owe(20)
    await setUrl(null)
    expect(await store.redeliver(waiting.id, 700)).toBe('webhook-inactive')
    expect(await store.loadDelivery(waiting.id)).toMatchObject({ state: 'cancelled' })
  })
})
