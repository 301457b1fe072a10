import { describe, expect, test } from 'vitest'
import type { WebhookId } from '../../sender/src/domain/ids.ts'
import type { WebhookDeliveryFilter } from '../../sender/src/store/store.ts'
import { deactivate, publish, register } from '../support/registrations.ts'
import { later, setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

const everything = { limit: 100, cursor: null }

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  const list = async (id: WebhookId, filter: Partial<WebhookDeliveryFilter> = {}) =>
    (await stage.store.listWebhookDeliveries(id, { states: [], ...filter }, everything)).items

  test('the log of a webhook holds its deliveries, newest first, page by page', async () => {
    const { store } = stage
    const made = await register(store, { filters: ['user.*'] })
    await register(store)
    const owed: string[] = []
    for (let at = 1; at <= 5; at++) {
      owed.unshift((await publish(store, { at })).deliveries[0]!.id)
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await store.listWebhookDeliveries(made.id, { states: [] }, { limit: 2, cursor })
      expect(page.items.length).toBeLessThanOrEqual(2)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
      // What comes in meanwhile moves no page.
      if (seen.length === 2) await publish(store, { at: 6 })
    } while (cursor !== null)
    expect(seen).toEqual(owed)
  })

  test('each entry says of what event it is, and what its last attempt came to', async () => {
    const { store } = stage
    const { id } = await register(store)
    const { event } = await publish(store)
    expect(await list(id)).toMatchObject([
      { eventId: event.id, eventType: 'user.created', eventIds: null, lastAttempt: null },
    ])
    const [claimed] = await stage.claim(10)
    await store.settleAttempts([settlementOf(claimed!, { ...later, at: 20 }, 15)])
    const [again] = await stage.claim(20)
    const last = settlementOf(again!, { kind: 'dead', reason: 'all failed' }, 30)
    const attempt = { ...last.attempt, explanation: 'no answer', response: null }
    await store.settleAttempts([{ ...last, attempt }])
    expect(await list(id)).toEqual([
      {
        ...(await stage.load(claimed!)),
        body: undefined,
        attempts: undefined,
        eventType: 'user.created',
        eventIds: null,
        lastAttempt: {
          explanation: 'no answer',
          endedAt: 30,
          outcome: 'rejected',
          status: null,
        },
      },
    ])
  })

  test('an entry shows the status of the last answer', async () => {
    const { id } = await register(stage.store)
    await publish(stage.store)
    const [claimed] = await stage.claim(10)
    await stage.store.settleAttempts([settlementOf(claimed!, { kind: 'delivered' }, 30)])
    expect(await list(id)).toMatchObject([
      { state: 'delivered', lastAttempt: { status: 200, endedAt: 30, outcome: 'delivered' } },
    ])
  })

  test('it holds only what was asked for: states, type, and from when until when', async () => {
    const { store } = stage
    const made = await register(store)
    const at = async (filter: Partial<WebhookDeliveryFilter>) =>
      (await list(made.id, filter)).map(({ createdAt }) => createdAt)
    for (const instant of [10, 20]) await publish(store, { at: instant })
    await publish(store, { at: 30, type: 'file.uploaded' })
    const [first] = await stage.claim(10)
    await store.settleAttempts([settlementOf(first!, { kind: 'delivered' })])
    expect(await at({ states: ['delivered'] })).toEqual([10])
    expect(await at({ states: ['pending', 'in_flight'] })).toEqual([30, 20])
    expect(await at({ states: ['dead', 'cancelled'] })).toEqual([])
    expect(await at({ eventType: 'file.uploaded' })).toEqual([30])
    expect(await at({ since: 20 })).toEqual([30, 20])
    expect(await at({ until: 20 })).toEqual([10])
    expect(await at({ since: 10, until: 30, states: ['pending'] })).toEqual([20])
    await deactivate(store, made, 40)
    expect(await at({ states: ['cancelled'] })).toEqual([30, 20])
  })

  test('it holds nothing of other webhooks, nor of nodes', async () => {
    const { id } = await register(stage.store, { filters: ['file.*'] })
    await register(stage.store)
    await publish(stage.store)
    await stage.owe(10)
    expect(await list(id)).toEqual([])
    expect(await list('hook_1')).toEqual([])
  })

  test("a delivery's body is what this webhook gets, in every log", async () => {
    const { store } = stage
    const { id } = await register(store, { scheme: 'standard' })
    const { event, deliveries } = await publish(store)
    const { body } = await stage.load(deliveries[0]!)
    expect(JSON.parse(body)).toHaveProperty('timestamp')
    expect((await store.loadEvent(event.id))?.deliveries[0]?.body).toBe(body)
    const { items } = await store.listDeliveries({}, everything)
    expect(items.find(({ webhookId }) => webhookId === id)?.body).toBe(body)
  })
})
