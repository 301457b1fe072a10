import { describe, expect, test } from 'vitest'
import { publish, register } from '../support/registrations.ts'
import { setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

const step = { limit: 100, cursor: null }

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)
  const deleteAt = async (deliveredBefore: number, deadBefore = deliveredBefore) =>
    (await stage.store.deleteExpired({ ...step, deliveredBefore, deadBefore })).deletedCount

  test('an event goes with its deliveries and the words it was sent in, once all of them are over', async () => {
    const { store } = stage
    await register(store, { scheme: 'standard' })
    const { id } = await register(store, { scheme: 'texture' })
    const { event } = await publish(store)
    const [one, two] = await stage.claim(10)
    await store.settleAttempts([settlementOf(one!, { kind: 'delivered' }, 20)])
    expect(await deleteAt(1_000)).toBe(0)
    await store.settleAttempts([settlementOf(two!, { kind: 'delivered' }, 30)])
    expect(await deleteAt(30)).toBe(0)
    expect(await deleteAt(31)).toBe(1)
    expect(await store.loadEvent(event.id)).toBeUndefined()
    const log = await store.listWebhookDeliveries(id, { states: [] }, { limit: 9, cursor: null })
    expect(log.items).toEqual([])
  })

  test('one that waits for its window is kept, however old', async () => {
    const { store } = stage
    await register(store, { cadenceMinutes: 60 })
    const { event } = await publish(store)
    expect(await deleteAt(1_000)).toBe(0)
    expect(await store.loadEvent(event.id)).toBeDefined()
  })

  test('those of a window go when its request is over, and no sooner', async () => {
    const { store } = stage
    const { id } = await register(store, { cadenceMinutes: 60 })
    const events = [await publish(store, { at: 10 }), await publish(store, { at: 20 })]
    const hour = 3_600_000
    await store.closeWindows({ now: hour, maxBytes: 1_000_000, maxEvents: 100 })
    const [claimed] = await stage.claim(hour)
    expect(claimed).toMatchObject({ isList: true, webhook: { id } })
    expect(await deleteAt(hour)).toBe(0)
    await store.settleAttempts([settlementOf(claimed!, { kind: 'delivered' }, hour)])
    expect(await deleteAt(hour)).toBe(0)
    expect(await deleteAt(hour + 1)).toBe(2)
    for (const { event } of events) expect(await store.loadEvent(event.id)).toBeUndefined()
    const log = await store.listWebhookDeliveries(id, { states: [] }, { limit: 9, cursor: null })
    expect(log.items).toEqual([])
  })

  test('one that nobody was told of goes by its own age', async () => {
    await publish(stage.store, { at: 10 })
    expect(await deleteAt(10)).toBe(0)
    expect(await deleteAt(11)).toBe(1)
  })

  test('an idempotency key is kept as long as its event', async () => {
    const request = { idempotencyKey: 'k1', digest: 'd1' }
    const first = await publish(stage.store, { at: 10 }, request)
    expect((await publish(stage.store, { at: 20 }, request)).event.id).toBe(first.event.id)
    await deleteAt(11)
    expect((await publish(stage.store, { at: 20 }, request)).event.id).not.toBe(first.event.id)
  })

  test('registrations and event types stay', async () => {
    const { store } = stage
    const made = await register(store)
    await store.registerEventType('u1', { name: 'order.paid', description: '' }, 1)
    await deleteAt(1_000)
    expect(await store.loadRegistration(made.id, 'u1')).toEqual(made)
    expect(await store.listEventTypes('u1')).toHaveLength(1)
  })
})
