import { describe, expect, test } from 'vitest'
import type { RedeliveryId, WebhookId } from '../../sender/src/domain/ids.ts'
import type { RedeliveryRequest } from '../../sender/src/domain/redelivery.ts'
import { deactivate, publish, register } from '../support/registrations.ts'
import { later, setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

const dead = { kind: 'dead', reason: 'all failed' } as const

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  /** Publishes one event at each instant, and gives it up. Ids of the deliveries. */
  async function failAt(instants: readonly number[], type = 'user.created'): Promise<string[]> {
    const failed: string[] = []
    for (const at of instants) {
      await publish(stage.store, { at, type })
      const claimed = await stage.claim(at)
      await stage.store.settleAttempts(claimed.map((each) => settlementOf(each, dead, at)))
      failed.push(...claimed.map(({ id }) => id))
    }
    return failed
  }

  const redeliver = (
    webhookId: WebhookId,
    changes: Partial<RedeliveryRequest> = {},
    id: RedeliveryId | null = 'rdl_1',
  ) => stage.store.redeliverMany({ id, webhookId, perSecond: 50, now: 5_000, ...changes })

  const dueAt = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => stage.load({ id })))).map((each) => each.dueAt)

  test('all that failed becomes due again, oldest first, so many in each second', async () => {
    const { id } = await register(stage.store)
    const failed = await failAt([1, 2, 3, 4, 5])
    const asked = { id: 'rdl_1', perSecond: 3, createdAt: 5_000 }
    const redelivery = await redeliver(id, { perSecond: 3 })
    const running = { ...asked, state: 'running', matchedCount: 5, remainingCount: 5 }
    expect(redelivery).toEqual(running)
    expect(await stage.store.loadRedelivery('rdl_1', id)).toEqual(running)
    expect(await dueAt(failed)).toEqual([5_000, 5_333, 5_666, 6_000, 6_333])
    expect(await stage.load({ id: failed[0]! })).toMatchObject({
      state: 'pending',
      dueReason: 'redelivery of many asked for',
      settledAt: null,
      attemptCount: 1,
    })
    const claimed = await stage.claim(6_000)
    expect(claimed.map((each) => each.id)).toEqual(failed.slice(0, 4))
    expect(claimed[0]).toMatchObject({ attemptNumber: 2, ladderIndex: 0, isRetry: false })
  })

  test('those of an ordered webhook wait for their turn and for their place, and lose only the turn when it is ordered no more', async () => {
    const { store } = stage
    const made = await register(store, { isOrdered: true })
    const failed = await failAt([1, 2, 3])
    await redeliver(made.id, { perSecond: 1 })
    const waiting = async () =>
      (await Promise.all(failed.map((id) => stage.load({ id })))).map((each) => [
        each.waitsForTurn,
        each.dueAt,
      ])
    expect(await waiting()).toEqual([
      [false, 5_000],
      [true, 6_000],
      [true, 7_000],
    ])
    const [first, ...more] = await stage.claim(9_000)
    expect(more).toEqual([])
    await store.settleAttempts([settlementOf(first!, { kind: 'delivered' }, 5_100)])
    expect(await waiting()).toEqual([
      [false, null],
      [false, 6_000],
      [true, 7_000],
    ])
    await store.changeRegistration(made.id, 'u1', 6_500, (before) => ({
      ...before,
      isOrdered: false,
    }))
    expect(await waiting()).toEqual([
      [false, null],
      [false, 6_000],
      [false, 7_000],
    ])
    expect((await stage.claim(6_999)).map(({ id }) => id)).toEqual([failed[1]])
  })

  test('it is done when none of them is left', async () => {
    const { id } = await register(stage.store)
    await failAt([1, 2])
    await redeliver(id)
    const [one, two] = await stage.claim(9_000)
    await stage.store.settleAttempts([settlementOf(one!, { kind: 'delivered' })])
    expect(await stage.store.loadRedelivery('rdl_1', id)).toMatchObject({
      state: 'running',
      remainingCount: 1,
    })
    await stage.store.settleAttempts([settlementOf(two!, dead)])
    expect(await stage.store.loadRedelivery('rdl_1', id)).toMatchObject({
      state: 'done',
      remainingCount: 0,
    })
  })

  test('only what was asked for is sent again: of that webhook, time and type, and failed', async () => {
    const { store } = stage
    const { id } = await register(store)
    const [early, from, files, last] = [
      ...(await failAt([10, 20])),
      ...(await failAt([30], 'file.uploaded')),
      ...(await failAt([40])),
    ]
    await register(store, { filters: ['payment.*'] })
    await failAt([25], 'payment.failed')
    const cancelled = await publish(store, { at: 9_999 })
    expect(cancelled.deliveries).toHaveLength(1)
    expect(await redeliver(id, { since: 20, until: 40, eventType: 'user.created' })).toMatchObject({
      matchedCount: 1,
    })
    expect(await dueAt([early!, from!, files!, last!])).toEqual([null, 5_000, null, null])
    expect(await redeliver(id, { since: 30, until: 40 }, 'rdl_2')).toMatchObject({
      matchedCount: 1,
    })
    expect(await redeliver(id, { until: 21 }, 'rdl_3')).toMatchObject({ matchedCount: 1 })
  })

  test('a preview counts, and does nothing', async () => {
    const { id } = await register(stage.store)
    const [failed] = await failAt([1, 2, 3])
    expect(await redeliver(id, { until: 3 }, null)).toEqual({
      id: null,
      state: 'preview',
      matchedCount: 2,
      remainingCount: 0,
      perSecond: 50,
      createdAt: 5_000,
    })
    expect(await stage.load({ id: failed! })).toMatchObject({ state: 'dead' })
  })

  test('what was cancelled is sent again, once its webhook is active; until then nothing is', async () => {
    const { store } = stage
    const made = await register(store)
    const { deliveries } = await publish(store)
    await deactivate(store, made, 20)
    expect(await redeliver(made.id)).toMatchObject({ state: 'done', matchedCount: 0 })
    await store.changeRegistration(made.id, made.userId, 30, (before) => ({
      ...before,
      state: 'active',
    }))
    expect(await redeliver(made.id, {}, 'rdl_2')).toMatchObject({ matchedCount: 1 })
    expect(await stage.load(deliveries[0]!)).toMatchObject({ state: 'pending', dueAt: 5_000 })
  })

  test('one is known to its own webhook alone', async () => {
    const { id } = await register(stage.store)
    const other = await register(stage.store, { filters: ['file.*'] })
    await failAt([1])
    await redeliver(id)
    expect(await stage.store.loadRedelivery('rdl_1', other.id)).toBeUndefined()
    expect(await stage.store.cancelRedelivery('rdl_1', other.id, 6_000)).toBeUndefined()
    expect(await stage.store.loadRedelivery('rdl_none', id)).toBeUndefined()
    expect(await stage.store.cancelRedelivery('rdl_none', id, 6_000)).toBeUndefined()
  })

  describe('cancelled,', () => {
    test('what has not begun goes back to failed, and what has begun goes on', async () => {
      const { store } = stage
      const { id } = await register(store)
      const failed = await failAt([1, 2, 3])
      await redeliver(id, { perSecond: 1 })
      const [inFlight, retried] = await stage.claim(6_000, 2)
      await store.settleAttempts([settlementOf(retried!, { ...later, at: 99_000 })])
      expect(await store.cancelRedelivery('rdl_1', id, 6_500)).toMatchObject({
        state: 'cancelled',
        matchedCount: 3,
        remainingCount: 2,
      })
      expect(await stage.load({ id: failed[2]! })).toMatchObject({
        state: 'cancelled',
        dueAt: null,
        settledAt: 6_500,
      })
      expect(await stage.load(inFlight!)).toMatchObject({ state: 'in_flight' })
      expect(await stage.load(retried!)).toMatchObject({ state: 'pending', dueAt: 99_000 })
      expect(await store.cancelRedelivery('rdl_1', id, 7_000)).toMatchObject({ state: 'cancelled' })
    })

    test('a new delivery of an ordered webhook waits for it no longer', async () => {
      const { store } = stage
      const { id } = await register(store, { isOrdered: true })
      await failAt([1, 2])
      await redeliver(id)
      const { deliveries } = await publish(store, { at: 5_500 })
      expect(deliveries).toMatchObject([{ waitsForTurn: true }])
      await store.cancelRedelivery('rdl_1', id, 6_000)
      expect((await stage.claim(6_000)).map((each) => each.id)).toEqual([deliveries[0]!.id])
    })

    test('one that is done stays done', async () => {
      const { id } = await register(stage.store)
      await redeliver(id)
      expect(await stage.store.cancelRedelivery('rdl_1', id, 6_000)).toMatchObject({
        state: 'done',
      })
    })
  })

  test('ten thousand at most are sent again by one request', async () => {
    const { store } = stage
    const { id } = await register(store)
    await Promise.all(Array.from({ length: 10_001 }, () => publish(store)))
    for (const state of ['disabled', 'active'] as const) {
      await store.changeRegistration(id, 'u1', 20, (before) => ({ ...before, state }))
    }
    expect(await redeliver(id, {}, null)).toMatchObject({ matchedCount: 10_000 })
    expect(await redeliver(id, { perSecond: 1_000 })).toMatchObject({ matchedCount: 10_000 })
    expect(await store.loadBacklog(5_999)).toMatchObject({ pending: 10_000, due: 1_000 })
    expect(await redeliver(id, {}, 'rdl_2')).toMatchObject({ matchedCount: 1 })
  })
})
