import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createManualClock, type ManualClock } from '../base/manual-clock.ts'
import type { Decision } from '../domain/decide-next.ts'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { Store } from '../store/store.ts'
import { settle } from './advance-clock.ts'
import {
  quietReport,
  setDispatcherStage,
  slotsOf,
  type DispatcherStage,
} from '../../../test/support/dispatcher-stage.ts'
import type { DispatcherParts } from './dispatcher.ts'

const never = new AbortController().signal
const noWindows = { run: () => Promise.resolve() }
let stage: DispatcherStage
let store: Store
let clock: ManualClock
let realClock: ManualClock
beforeEach(async () => {
  stage = await setDispatcherStage()
  ;({ store, clock, realClock } = stage)
})
afterEach(() => stage.close())

test('attempts what is due, what comes in later, and what falls due later', async () => {
  const first = await stage.owe(100)
  stage.start({})
  await settle(store, clock, noWindows, never)
  expect(await stage.load(first)).toMatchObject({ state: 'delivered' })

  const [now, later] = [await stage.owe(100), await stage.owe(5_000)]
  await settle(store, clock, noWindows, never)
  expect(await stage.load(now)).toMatchObject({ state: 'delivered' })
  expect(await stage.load(later)).toMatchObject({ state: 'pending' })

  clock.moveTo(5_000)
  await settle(store, clock, noWindows, never)
  expect(await stage.load(later)).toMatchObject({ state: 'delivered' })
})

test('repeats an attempt when it is decided to, on the clock of the platform', async () => {
  const owed = await stage.owe(100)
  stage.start({
    deliver: (claimed) => {
      const retry = { kind: 'retry', at: clock.now() + 30_000, reason: 'step' } as const
      const decision: Decision = claimed.ladderIndex < 2 ? retry : { kind: 'delivered' }
      return Promise.resolve(stage.settlementOf(claimed, decision))
    },
  })
  for (const at of [100, 30_100, 60_100]) {
    clock.moveTo(at)
    await settle(store, clock, noWindows, never)
  }
  const { state, attempts } = await stage.load(owed)
  expect(state).toBe('delivered')
  expect(attempts.map(({ startedAt }) => startedAt)).toEqual([100, 30_100, 60_100])
})

test('never makes more attempts at once than it has slots, and fills every slot', async () => {
  for (let count = 0; count < 10; count++) await stage.owe(100)
  let active = 0
  const seen: number[] = []
  stage.start({
    slots: slotsOf(3),
    deliver: async (claimed) => {
      seen.push(++active)
      await new Promise((resolve) => setImmediate(resolve))
      active -= 1
      return stage.settlementOf(claimed, { kind: 'delivered' })
    },
  })
  await settle(store, clock, noWindows, never)
  expect(seen).toHaveLength(10)
  expect(Math.max(...seen)).toBe(3)
})

test('two dispatchers on one store attempt everything once', async () => {
  for (let count = 0; count < 20; count++) await stage.owe(100)
  const attempted: string[] = []
  const deliver: DispatcherParts['deliver'] = (claimed) => {
    attempted.push(claimed.id)
    return Promise.resolve(stage.settlementOf(claimed, { kind: 'delivered' }))
  }
  stage.start({ deliver, slots: slotsOf(2) })
  const first = stage.dispatcher
  stage.start({ deliver, slots: slotsOf(2) })
  await settle(store, clock, noWindows, never)
  await first.stop()
  expect(attempted).toHaveLength(20)
  expect(new Set(attempted).size).toBe(20)
})

test('claims under a lease of its own length, in real time', async () => {
  const owed = await stage.owe(100)
  realClock.moveTo(50_000)
  const { promise, resolve } = Promise.withResolvers<ClaimedDelivery>()
  stage.start({
    deliver: (claimed, signal) => {
      resolve(claimed)
      return hang(signal)
    },
  })
  await promise
  expect(await store.recoverLeases(51_000)).toBe(0)
  expect(await store.recoverLeases(51_001)).toBe(1)
  expect(await stage.load(owed)).toMatchObject({ attemptCount: 0 })
})

/** An attempt that lasts until it is broken off. */
async function hang(signal: AbortSignal): Promise<undefined> {
  await createManualClock(0).sleep(1, signal)
}

describe('stopping', () => {
  test('claims nothing more, and waits for the attempt in flight', async () => {
    const [first, second] = [await stage.owe(100), await stage.owe(100)]
    const begun = Promise.withResolvers<undefined>()
    const answer = Promise.withResolvers<undefined>()
    stage.start({
      slots: slotsOf(1),
      deliver: async (claimed) => {
        begun.resolve(undefined)
        await answer.promise
        return stage.settlementOf(claimed, { kind: 'delivered' })
      },
    })
    await begun.promise
    const stopped = stage.dispatcher.stop()
    answer.resolve(undefined)
    await stopped
    expect(await stage.load(first)).toMatchObject({ state: 'delivered' })
    expect(await stage.load(second)).toMatchObject({ state: 'pending' })
  })

  test('when cut short sends attempts in flight back to the queue, as if never made', async () => {
    const owed = await stage.owe(100)
    const begun = Promise.withResolvers<undefined>()
    stage.start({
      deliver: (_claimed, signal) => {
        begun.resolve(undefined)
        return hang(signal)
      },
    })
    await begun.promise
    const stopped = stage.dispatcher.stop()
    stage.dispatcher.breakOff()
    await stopped
    expect(await stage.load(owed)).toMatchObject({ state: 'pending', dueAt: 100, attemptCount: 0 })
  })

  test('while idle is immediate, and may be asked for twice', async () => {
    stage.start({})
    await stage.dispatcher.stop()
    await stage.dispatcher.stop()
    await stage.owe(100)
    expect(await store.hasWork(100)).toBe(true)
  })
})

describe('in trouble', () => {
  test('a claim that failed is tried again after a pause', async () => {
    const owed = await stage.owe(100)
    const failed = Promise.withResolvers<Error>()
    const report = {
      ...quietReport(),
      claimFailed: failed.resolve,
    }
    let isBroken = true
    stage.start({
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
    await settle(store, clock, noWindows, never)
    expect(await stage.load(owed)).toMatchObject({ state: 'delivered' })
  })

  test('a result that cannot be recorded stops it, loudly, with the work still leased', async () => {
    const first = await stage.owe(100)
    const broken = { ...store, settleAttempts: () => Promise.reject(new Error('disk full')) }
    stage.start({ store: broken, slots: slotsOf(1) })
    expect((await stage.dispatcher.failed).message).toBe('disk full')
    const second = await stage.owe(100)
    expect(await stage.load(first)).toMatchObject({ state: 'in_flight' })
    expect(await stage.load(second)).toMatchObject({ state: 'pending' })
  })

  test('so does an attempt that throws', async () => {
    await stage.owe(100)
    stage.start({ deliver: () => Promise.reject(new Error('bug')) })
    expect((await stage.dispatcher.failed).message).toBe('bug')
  })

  test('a result that comes after its lease is reported and not recorded', async () => {
    const owed = await stage.owe(100)
    const lost: string[] = []
    let isFirst = true
    stage.start({
      slots: slotsOf(1),
      report: {
        ...quietReport(),
        leaseLost: ({ deliveryId }) => lost.push(deliveryId),
      },
      deliver: async (claimed) => {
        if (isFirst) {
          isFirst = false
          await store.recoverLeases(Number.MAX_SAFE_INTEGER)
        }
        return stage.settlementOf(claimed, { kind: 'delivered' })
      },
    })
    await settle(store, clock, noWindows, never)
    expect(lost).toEqual([owed.id])
    expect((await stage.load(owed)).attempts).toHaveLength(1)
  })
})

test('retries and new deliveries claimed in one commit are all held, and all attempted', async () => {
  // Below the eight that one slot may claim: the queue is read to its end, and births are taken.
  const EACH = 7
  const failedOnce = new Set<string>()
  let claiming = Promise.withResolvers<undefined>()
  stage.start({
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
      return Promise.resolve(stage.settlementOf(claimed, isFirst ? later : { kind: 'delivered' }))
    },
  })
  const failing = await Promise.all(Array.from({ length: EACH }, () => stage.owe(100)))
  await settle(store, clock, noWindows, never)

  // The claim of what is due again waits for its commit; meanwhile new deliveries join that commit.
  claiming = Promise.withResolvers()
  clock.moveTo(5_000)
  await claiming.promise
  const fresh = await Promise.all(Array.from({ length: EACH }, () => stage.owe(5_000)))
  await settle(store, clock, noWindows, never)
  for (const delivery of [...failing, ...fresh]) {
    expect(await stage.load(delivery)).toMatchObject({ state: 'delivered' })
  }
})
