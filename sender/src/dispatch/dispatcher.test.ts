import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createIds } from '../base/ids.ts'
import { createLogger } from '../base/logger.ts'
import { createManualClock, type ManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import type { Attempt } from '../domain/attempt.ts'
import type { Decision } from '../domain/decide-next.ts'
import type { ClaimedDelivery, Delivery } from '../domain/delivery.ts'
import { createNodeStatusEvent } from '../domain/event.ts'
import { takeStatus } from '../domain/node-life.ts'
import type { Node } from '../domain/node.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import type { AnnounceChange, Settlement, Store } from '../store/store.ts'
import { settle } from './advance-clock.ts'
import { connection, phases } from '../../../test/support/exchange-facts.ts'
import { createDispatcher, type Dispatcher, type DispatcherParts } from './dispatcher.ts'

const life = { stepMs: 1_000, announcesDestroyed: true }
const never = new AbortController().signal
const ids = createIds(() => 0)
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
  webhook: {
    id: 'hook_1',
    scheme: 'thunderstack',
    url: 'http://127.0.0.1:9/',
    state: 'active',
    isOrdered: false,
  },
  createdAt: 0,
}
const announce =
  (at: () => number): AnnounceChange =>
  ({ nodeId, status }) =>
    createNodeStatusEvent({
      id: ids.create('evt'),
      nodeId,
      status,
      occurredAt: at(),
      keyFingerprint: 'sha256:k',
      precision: 'seconds',
    })

let store: Store
let clock: ManualClock
let realClock: ManualClock
let dispatcher: Dispatcher
beforeEach(async () => {
  clock = createManualClock(100)
  realClock = createManualClock(0)
  store = await openSqliteStore({
    path: null,
    accept: { createDeliveryId: () => ids.create('del'), firstDelayMs: 0 },
  })
  await store.createNode(
    () => ({ at: 0, node, isAnnounced: false }),
    announce(() => 0),
  )
})
afterEach(async () => {
  dispatcher.breakOff()
  await dispatcher.stop()
  await store.close()
})

/** Makes an event at that instant, and with it a delivery that is due. */
async function owe(at: number): Promise<Delivery> {
  const decide = (before: Node) => takeStatus(before, 'RUNNING', at, life)
  const accepted = await store.changeNode(
    node.nodeId,
    null,
    decide,
    announce(() => at),
  )
  return accepted!.deliveries[0]!
}

function settlementOf(claimed: ClaimedDelivery, decision: Decision): Settlement {
  const attempt: Attempt = {
    id: ids.create('att'),
    deliveryId: claimed.id,
    number: claimed.attemptNumber,
    url: claimed.webhook.url,
    startedAt: clock.now(),
    endedAt: clock.now(),
    outcome: decision.kind === 'delivered' ? 'delivered' : 'rejected',
    explanation: 'said so',
    errorClass: null,
    requestHeaders: [],
    response: null,
    phases,
    connection,
    nextAttemptAt: null,
    nextAttemptReason: null,
  }
  return {
    claim: { deliveryId: claimed.id, claimId: claimed.claimId },
    attempt,
    decision,
    webhook: claimed.webhook,
    event: { id: claimed.event.id, signature: null },
  }
}
const delivered: DispatcherParts['deliver'] = (claimed) =>
  Promise.resolve(settlementOf(claimed, { kind: 'delivered' }))
const load = async ({ id }: { id: string }) => (await store.loadDelivery(id))!

const slotsOf = (count: number) => ({ total: count, perEndpoint: count, retries: count })

function start(parts: Partial<DispatcherParts>): void {
  const report = createReport(createLogger('silent'), createMetrics())
  const rest = { store, clock, realClock, ids, report, slots: slotsOf(4), leaseMs: 1_000 }
  const prepare = () => undefined
  dispatcher = createDispatcher({ deliver: delivered, prepare, ...rest, ...parts })
  dispatcher.start()
}

test('attempts what is due, what comes in later, and what falls due later', async () => {
  const first = await owe(100)
  start({})
  await settle(store, clock, never)
  expect(await load(first)).toMatchObject({ state: 'delivered' })

  const [now, later] = [await owe(100), await owe(5_000)]
  await settle(store, clock, never)
  expect(await load(now)).toMatchObject({ state: 'delivered' })
  expect(await load(later)).toMatchObject({ state: 'pending' })

  clock.moveTo(5_000)
  await settle(store, clock, never)
  expect(await load(later)).toMatchObject({ state: 'delivered' })
})

test('repeats an attempt when it is decided to, on the clock of the platform', async () => {
  const owed = await owe(100)
  start({
    deliver: (claimed) => {
      const retry = { kind: 'retry', at: clock.now() + 30_000, reason: 'step' } as const
      const decision: Decision = claimed.ladderIndex < 2 ? retry : { kind: 'delivered' }
      return Promise.resolve(settlementOf(claimed, decision))
    },
  })
  for (const at of [100, 30_100, 60_100]) {
    clock.moveTo(at)
    await settle(store, clock, never)
  }
  const { state, attempts } = await load(owed)
  expect(state).toBe('delivered')
  expect(attempts.map(({ startedAt }) => startedAt)).toEqual([100, 30_100, 60_100])
})

test('never makes more attempts at once than it has slots, and fills every slot', async () => {
  for (let count = 0; count < 10; count++) await owe(100)
  let active = 0
  const seen: number[] = []
  start({
    slots: slotsOf(3),
    deliver: async (claimed) => {
      seen.push(++active)
      await new Promise((resolve) => setImmediate(resolve))
      active -= 1
      return settlementOf(claimed, { kind: 'delivered' })
    },
  })
  await settle(store, clock, never)
  expect(seen).toHaveLength(10)
  expect(Math.max(...seen)).toBe(3)
})

test('two dispatchers on one store attempt everything once', async () => {
  for (let count = 0; count < 20; count++) await owe(100)
  const attempted: string[] = []
  const deliver: DispatcherParts['deliver'] = (claimed, signal) => {
    attempted.push(claimed.id)
    return delivered(claimed, signal)
  }
  start({ deliver, slots: slotsOf(2) })
  const first = dispatcher
  start({ deliver, slots: slotsOf(2) })
  await settle(store, clock, never)
  await first.stop()
  expect(attempted).toHaveLength(20)
  expect(new Set(attempted).size).toBe(20)
})

test('claims under a lease of its own length, in real time', async () => {
  const owed = await owe(100)
  realClock.moveTo(50_000)
  const { promise, resolve } = Promise.withResolvers<ClaimedDelivery>()
  start({
    deliver: (claimed, signal) => {
      resolve(claimed)
      return hang(signal)
    },
  })
  await promise
  expect(await store.recoverLeases(51_000)).toBe(0)
  expect(await store.recoverLeases(51_001)).toBe(1)
  expect(await load(owed)).toMatchObject({ attemptCount: 0 })
})

/** An attempt that lasts until it is broken off. */
async function hang(signal: AbortSignal): Promise<undefined> {
  await createManualClock(0).sleep(1, signal)
}

describe('stopping', () => {
  test('claims nothing more, and waits for the attempt in flight', async () => {
    const [first, second] = [await owe(100), await owe(100)]
    const begun = Promise.withResolvers<undefined>()
    const answer = Promise.withResolvers<undefined>()
    start({
      slots: slotsOf(1),
      deliver: async (claimed) => {
        begun.resolve(undefined)
        await answer.promise
        return settlementOf(claimed, { kind: 'delivered' })
      },
    })
    await begun.promise
    const stopped = dispatcher.stop()
    answer.resolve(undefined)
    await stopped
    expect(await load(first)).toMatchObject({ state: 'delivered' })
    expect(await load(second)).toMatchObject({ state: 'pending' })
  })

  test('when cut short sends attempts in flight back to the queue, as if never made', async () => {
    const owed = await owe(100)
    const begun = Promise.withResolvers<undefined>()
    start({
      deliver: (_claimed, signal) => {
        begun.resolve(undefined)
        return hang(signal)
      },
    })
    await begun.promise
    const stopped = dispatcher.stop()
    dispatcher.breakOff()
    await stopped
    expect(await load(owed)).toMatchObject({ state: 'pending', dueAt: 100, attemptCount: 0 })
  })

  test('while idle is immediate, and may be asked for twice', async () => {
    start({})
    await dispatcher.stop()
    await dispatcher.stop()
    await owe(100)
    expect(await store.hasWork(100)).toBe(true)
  })
})

describe('in trouble', () => {
  test('a claim that failed is tried again after a pause', async () => {
    const owed = await owe(100)
    const failed = Promise.withResolvers<Error>()
    const report = {
      ...createReport(createLogger('silent'), createMetrics()),
      claimFailed: failed.resolve,
    }
    let isBroken = true
    start({
      report,
      store: {
        ...store,
        claimDue: (claim) =>
          isBroken ? Promise.reject(new Error('disk full')) : store.claimDue(claim),
      },
    })
    expect((await failed.promise).message).toBe('disk full')
    isBroken = false
    realClock.moveTo(1_000)
    await settle(store, clock, never)
    expect(await load(owed)).toMatchObject({ state: 'delivered' })
  })

  test('a result that cannot be recorded stops it, loudly, with the work still leased', async () => {
    const first = await owe(100)
    const broken = { ...store, settleAttempts: () => Promise.reject(new Error('disk full')) }
    start({ store: broken, slots: slotsOf(1) })
    expect((await dispatcher.failed).message).toBe('disk full')
    const second = await owe(100)
    expect(await load(first)).toMatchObject({ state: 'in_flight' })
    expect(await load(second)).toMatchObject({ state: 'pending' })
  })

  test('so does an attempt that throws', async () => {
    await owe(100)
    start({ deliver: () => Promise.reject(new Error('bug')) })
    expect((await dispatcher.failed).message).toBe('bug')
  })

  test('a result that comes after its lease is reported and not recorded', async () => {
    const owed = await owe(100)
    const lost: string[] = []
    let isFirst = true
    start({
      slots: slotsOf(1),
      report: {
        ...createReport(createLogger('silent'), createMetrics()),
        leaseLost: ({ deliveryId }) => lost.push(deliveryId),
      },
      deliver: async (claimed) => {
        if (isFirst) {
          isFirst = false
          await store.recoverLeases(Number.MAX_SAFE_INTEGER)
        }
        return settlementOf(claimed, { kind: 'delivered' })
      },
    })
    await settle(store, clock, never)
    expect(lost).toEqual([owed.id])
    expect((await load(owed)).attempts).toHaveLength(1)
  })
})

test('retries and new deliveries claimed in one commit are all held, and all attempted', async () => {
  // Below the eight that one slot may claim: the queue is read to its end, and births are taken.
  const EACH = 7
  const failedOnce = new Set<string>()
  let claiming = Promise.withResolvers<undefined>()
  start({
    slots: slotsOf(1),
    store: {
      ...store,
      claimDue: (claim) => {
        claiming.resolve(undefined)
        return store.claimDue(claim)
      },
    },
    deliver: (claimed) => {
      const isFirst = clock.now() === 100 && !failedOnce.has(claimed.id)
      failedOnce.add(claimed.id)
      const later = { kind: 'retry', at: 5_000, reason: 'step 5s' } as const
      return Promise.resolve(settlementOf(claimed, isFirst ? later : { kind: 'delivered' }))
    },
  })
  const failing = await Promise.all(Array.from({ length: EACH }, () => owe(100)))
  await settle(store, clock, never)

  // The claim of what is due again waits for its commit; meanwhile new deliveries join that commit.
  claiming = Promise.withResolvers()
  clock.moveTo(5_000)
  await claiming.promise
  const fresh = await Promise.all(Array.from({ length: EACH }, () => owe(5_000)))
  await settle(store, clock, never)
  for (const delivery of [...failing, ...fresh]) {
    expect(await load(delivery)).toMatchObject({ state: 'delivered' })
  }
})
