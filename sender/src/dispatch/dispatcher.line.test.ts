// What leaves the line, and what makes the loop look again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import { createEndpointSlots } from '../domain/endpoint-slots.ts'
import type { Store } from '../store/store.ts'
import {
  LEASE_MS,
  setDispatcherStage,
  slotsOf,
  type DispatcherStage,
} from '../../../test/support/dispatcher-stage.ts'
import { settle } from './advance-clock.ts'

const never = new AbortController().signal
const noWindows = { run: () => Promise.resolve() }
let stage: DispatcherStage
beforeEach(async () => {
  stage = await setDispatcherStage()
})
afterEach(() => stage.close())

/** Attempts that last until they are let go; `urls` and `ids` tell where they went, in order. */
function holdAttempts() {
  const urls: string[] = []
  const ids: string[] = []
  const gates: (() => void)[] = []
  let isOpen = false
  return {
    urls,
    ids,
    async deliver(claimed: ClaimedDelivery) {
      urls.push(claimed.webhook.url)
      ids.push(claimed.id)
      if (!isOpen) {
        await new Promise<void>((resolve) => {
          gates.push(resolve)
        })
      }
      return stage.settlementOf(claimed, { kind: 'delivered' })
    },
    letGo() {
      isOpen = true
      for (const open of gates.splice(0)) open()
    },
  }
}

const nextTurns = async (count = 5): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('what was claimed before news of a webhook, and comes after it, goes nowhere', async () => {
  const owed = await stage.owe(100)
  const { store } = stage
  const [claimed, news] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  // Another process changes the URL: its news is faster than the answer to the claim.
  const slow: Store['claimDue'] = async (claim) => {
    const answer = await store.claimDue(claim)
    claimed.resolve(undefined)
    await news.promise
    return answer
  }
  const urls: string[] = []
  stage.start({
    store: { ...store, claimDue: slow },
    deliver: ({ webhook, ...rest }) => {
      urls.push(webhook.url)
      return Promise.resolve(stage.settlementOf({ webhook, ...rest }, { kind: 'delivered' }))
    },
  })
  await claimed.promise
  await stage.moveWebhook('http://127.0.0.1:9/moved')
  news.resolve(undefined)
  await settle(store, stage.clock, noWindows, never)
  expect(urls).toEqual(['http://127.0.0.1:9/moved'])
  expect((await stage.load(owed)).attemptCount).toBe(1)
})

test('so does what was claimed at birth; what is born after the news goes straight to the new URL', async () => {
  const { store } = stage
  const returned: string[] = []
  const commits: (() => void)[] = []
  let isSlow = true
  const urls: string[] = []
  stage.start({
    deliver: (claimed) => {
      urls.push(claimed.webhook.url)
      return Promise.resolve(stage.settlementOf(claimed, { kind: 'delivered' }))
    },
    store: {
      ...store,
      handOverTo(taker) {
        const begin: NonNullable<typeof taker>['begin'] = (claimed, leaseUntil) => {
          const tell = () => taker?.begin(claimed, leaseUntil)
          if (isSlow) commits.push(tell)
          else tell()
        }
        return store.handOverTo(taker && { ...taker, begin })
      },
      returnClaims(claims) {
        returned.push(...claims.map(({ deliveryId }) => deliveryId))
        return store.returnClaims(claims)
      },
    },
  })
  await nextTurns()
  const before = await stage.owe(100)
  await stage.moveWebhook('http://127.0.0.1:9/moved')
  isSlow = false
  for (const tell of commits) tell()
  await settle(store, stage.clock, noWindows, never)
  await nextTurns()
  await stage.owe(100)
  await settle(store, stage.clock, noWindows, never)
  expect(urls).toEqual(['http://127.0.0.1:9/moved', 'http://127.0.0.1:9/moved'])
  expect(returned).toEqual([before.id])
})

test('a new node empties no line: nobody holds anything of its webhook', async () => {
  const returned: string[] = []
  const attempts = holdAttempts()
  stage.start({
    slots: slotsOf(1),
    deliver: (claimed) => attempts.deliver(claimed),
    store: {
      ...stage.store,
      returnClaims(claims) {
        returned.push(...claims.map(({ deliveryId }) => deliveryId))
        return stage.store.returnClaims(claims)
      },
    },
  })
  for (let count = 0; count < 3; count++) await stage.owe(100)
  await stage.createOtherNode()
  attempts.letGo()
  await settle(stage.store, stage.clock, noWindows, never)
  expect(returned).toEqual([])
  expect(attempts.ids).toHaveLength(3)
})

test('what another process took over leaves the line', async () => {
  const attempts = holdAttempts()
  stage.start({ slots: slotsOf(1), deliver: (claimed) => attempts.deliver(claimed) })
  await nextTurns()
  const first = await stage.owe(100)
  const second = await stage.owe(100)
  await nextTurns()
  await stage.store.recoverLeases(Number.MAX_SAFE_INTEGER)
  await stage.store.claimDue({
    claimId: 'clm_other',
    now: 100,
    leaseUntil: Number.MAX_SAFE_INTEGER,
    slots: createEndpointSlots(slotsOf(100)),
  })
  stage.realClock.moveTo(LEASE_MS / 3 + 1)
  await nextTurns()
  attempts.letGo()
  await nextTurns()
  expect(attempts.ids).toEqual([first.id])
  expect(await stage.load(second)).toMatchObject({ state: 'in_flight', attemptCount: 0 })
})

test('after standing still for longer than a lease it begins nothing before it has renewed', async () => {
  const attempts = holdAttempts()
  const renewal = Promise.withResolvers<undefined>()
  stage.start({
    slots: slotsOf(1),
    deliver: (claimed) => attempts.deliver(claimed),
    store: {
      ...stage.store,
      async renewLeases(claims, leaseUntil) {
        await renewal.promise
        return stage.store.renewLeases(claims, leaseUntil)
      },
    },
  })
  await nextTurns()
  const first = await stage.owe(100)
  const second = await stage.owe(100)
  await nextTurns()
  stage.realClock.moveTo(LEASE_MS + 1)
  attempts.letGo()
  await nextTurns()
  expect(attempts.ids).toEqual([first.id])
  expect(await stage.load(second)).toMatchObject({ state: 'pending' })

  renewal.resolve(undefined)
  await settle(stage.store, stage.clock, noWindows, never)
  expect(attempts.ids).toEqual([first.id, second.id])
})

test('what is born while leases are not sure is left to a later claim', async () => {
  const renewal = Promise.withResolvers<undefined>()
  const { store } = stage
  const returned: string[] = []
  const attempts = holdAttempts()
  stage.start({
    deliver: (claimed) => attempts.deliver(claimed),
    store: {
      ...store,
      async renewLeases(claims, leaseUntil) {
        await renewal.promise
        return store.renewLeases(claims, leaseUntil)
      },
      returnClaims(claims) {
        returned.push(...claims.map(({ deliveryId }) => deliveryId))
        return store.returnClaims(claims)
      },
    },
  })
  await nextTurns()
  await stage.owe(100)
  await nextTurns()
  // What is in flight is to be renewed, and the store takes its time.
  stage.realClock.moveTo(LEASE_MS)
  const born = await stage.owe(100)
  await nextTurns()
  renewal.resolve(undefined)
  attempts.letGo()
  await settle(store, stage.clock, noWindows, never)
  expect(returned).toEqual([])
  expect(await stage.load(born)).toMatchObject({ state: 'delivered', attemptCount: 1 })
})

test('a claim whose answer took too long is given back: its lease could end before it is renewed', async () => {
  const owed = await stage.owe(100)
  const { store, realClock } = stage
  const returned: string[] = []
  let isSlow = true
  stage.start({
    store: {
      ...store,
      async claimDue(claim) {
        const claimed = await store.claimDue(claim)
        if (isSlow) realClock.moveTo(realClock.now() + LEASE_MS / 2)
        isSlow = false
        return claimed
      },
      returnClaims(claims) {
        returned.push(...claims.map(({ deliveryId }) => deliveryId))
        return store.returnClaims(claims)
      },
    },
  })
  await settle(store, stage.clock, noWindows, never)
  expect(returned).toEqual([owed.id])
  expect(await stage.load(owed)).toMatchObject({ state: 'delivered', attemptCount: 1 })
})

test('what is born while the dispatcher stops goes back to the store before the stop is over', async () => {
  const { store } = stage
  const attempts = holdAttempts()
  const committed = Promise.withResolvers<undefined>()
  const commits: (() => void)[] = []
  stage.start({
    deliver: (claimed) => attempts.deliver(claimed),
    store: {
      ...store,
      async handOverTo(taker) {
        const begin: NonNullable<typeof taker>['begin'] = (claimed, leaseUntil) => {
          commits.push(() => taker?.begin(claimed, leaseUntil))
        }
        await store.handOverTo(taker && { ...taker, begin })
        if (taker === null) await committed.promise
      },
    },
  })
  await nextTurns()
  const born = await stage.owe(100)
  const stopped = stage.dispatcher.stop()
  await nextTurns()
  for (const tell of commits) tell()
  committed.resolve(undefined)
  await stopped
  expect(attempts.ids).toEqual([])
  expect(await stage.load(born)).toMatchObject({ state: 'pending', attemptCount: 0 })
})

test('a retry that falls due while there was no room begins as soon as there is', async () => {
  const held = holdAttempts()
  let failing: string | undefined
  stage.start({
    slots: slotsOf(1),
    deliver: (claimed) => {
      failing ??= claimed.id
      if (claimed.id !== failing) return held.deliver(claimed)
      const retry = { kind: 'retry', at: 200, reason: 'step' } as const
      const isOver = claimed.attemptNumber === 2
      return Promise.resolve(stage.settlementOf(claimed, isOver ? { kind: 'delivered' } : retry))
    },
  })
  await nextTurns()
  const first = await stage.owe(100)
  // Nearly as many as may be held of one slot: all are taken at birth, and too little room is left to claim.
  await Promise.all(Array.from({ length: 6 }, () => stage.owe(100)))
  await nextTurns()
  stage.clock.moveTo(200)
  held.letGo()
  await nextTurns(20)
  expect(await stage.load(first)).toMatchObject({ state: 'delivered', attemptCount: 2 })
})
