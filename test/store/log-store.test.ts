import { describe, expect, test } from 'vitest'
import type { Delivery } from '../../sender/src/domain/delivery.ts'
import type { Decision } from '../../sender/src/domain/decide-next.ts'
import { setWebhookUrl } from '../../sender/src/domain/webhook.ts'
import type { Store } from '../../sender/src/store/store.ts'
import { later, node, setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  const setUrl = (url: string | null) =>
    stage.store.changeNode(
      node.nodeId,
      null,
      (before) => ({
        at: 400,
        node: {
          ...before,
          webhook: setWebhookUrl(before.webhook, url, { id: 'hook_2', isOrdered: false }),
        },
        isAnnounced: false,
      }),
      null,
    )

  const everything = { limit: 100, cursor: null }

  async function settled(decision: Decision, at = 10): Promise<Delivery> {
    const owed = await stage.owe(at)
    const [claimed] = await stage.claim(at)
    await stage.store.settleAttempts([settlementOf(claimed!, decision)])
    return owed
  }

  describe('a page', () => {
    test('is as long as asked for, newest first, and leads to the next until the end', async () => {
      const owed = [
        await stage.owe(1),
        await stage.owe(2),
        await stage.owe(3),
        await stage.owe(4),
      ].reverse()
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await stage.store.listDeliveries({}, { limit: 2, cursor })
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(seen).toEqual(owed.map(({ id }) => id))
    })

    test('is not moved by what comes in while somebody turns it', async () => {
      await stage.owe(1)
      await stage.owe(2)
      const first = await stage.store.listEvents({}, { limit: 1, cursor: null })
      await stage.owe(3)
      const second = await stage.store.listEvents({}, { limit: 1, cursor: first.nextCursor })
      expect(second.items[0]?.occurredAt).toBe(1)
      expect(second.nextCursor).toBeNull()
    })

    test('holds only what was asked for', async () => {
      const done = await settled({ kind: 'delivered' })
      const open = await stage.owe(20)
      const list = async (filter: Parameters<Store['listDeliveries']>[0]) =>
        (await stage.store.listDeliveries(filter, everything)).items.map(({ id }) => id)
      expect(await list({ state: 'delivered' })).toEqual([done.id])
      expect(await list({ eventId: open.eventId })).toEqual([open.id])
      expect(await list({ nodeId: node.nodeId })).toEqual([open.id, done.id])
      expect(await list({ nodeId: 'b'.repeat(32) })).toEqual([])
      expect((await stage.store.listEvents({ nodeId: 'b'.repeat(32) }, everything)).items).toEqual(
        [],
      )
    })
  })

  test('an event comes with its deliveries, each with its attempts in order', async () => {
    const owed = await settled(later)
    const [again] = await stage.claim(9_000)
    await stage.store.settleAttempts([settlementOf(again!, { kind: 'delivered' })])
    const found = await stage.store.loadEvent(owed.eventId)
    expect(found?.event.signature).toBe('c2ln')
    expect(found?.deliveries.map(({ id }) => id)).toEqual([owed.id])
    expect(found?.deliveries[0]?.attempts.map(({ number }) => number)).toEqual([1, 2])
    expect(await stage.store.loadEvent('evt_none')).toBeUndefined()
    expect(await stage.store.findEvent(owed.eventId)).toEqual(found?.event)
    expect(await stage.store.findEvent('evt_none')).toBeUndefined()
    expect(await stage.store.loadDelivery('del_none')).toBeUndefined()
  })

  test('the events of a node are listed oldest first', async () => {
    await stage.owe(1)
    await stage.owe(2)
    const events = await stage.store.listNodeEvents(node.nodeId)
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual([1, 2])
  })

  describe('redelivery', () => {
    test('makes a dead delivery due now, with the whole schedule before it', async () => {
      const owed = await settled({ kind: 'dead', reason: 'all failed' })
      expect(await stage.store.redeliver(owed.id, 700)).toBe('redelivered')
      expect(await stage.store.loadDelivery(owed.id)).toMatchObject({
        state: 'pending',
        dueAt: 700,
        dueReason: 'redelivery asked for, due at once',
        attemptCount: 1,
        settledAt: null,
      })
      expect(await stage.claim(700)).toMatchObject([{ attemptNumber: 2, ladderIndex: 0 }])
    })

    test('repeats what was delivered, and brings forward what waits', async () => {
      const done = await settled({ kind: 'delivered' })
      const waiting = await settled(later, 20)
      expect(await stage.store.redeliver(done.id, 700)).toBe('redelivered')
      expect(await stage.store.redeliver(waiting.id, 700)).toBe('redelivered')
      expect(await stage.claim(700)).toHaveLength(2)
    })

    test('says why it cannot be', async () => {
      const inFlight = await stage.owe(10)
      await stage.claim(10)
      expect(await stage.store.redeliver(inFlight.id, 700)).toBe('in-flight')
      expect(await stage.store.redeliver('del_none', 700)).toBe('not-found')
      const waiting = await stage.owe(20)
      await setUrl(null)
      expect(await stage.store.redeliver(waiting.id, 700)).toBe('webhook-inactive')
      expect(await stage.store.loadDelivery(waiting.id)).toMatchObject({ state: 'cancelled' })
    })
  })
})
