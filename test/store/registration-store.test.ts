import { describe, expect, test } from 'vitest'
import { setActive, type Registration } from '../../sender/src/domain/registration.ts'
import { publish, register, registration } from '../support/registrations.ts'
import { setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind, { autoDisable: { minFailures: 2, minMs: 0 } })
  const load = ({ id, userId }: Registration) => stage.store.loadRegistration(id, userId)
  const change = (
    { id, userId }: Registration,
    decide: (before: Registration) => Registration,
    at = 400,
  ) => stage.store.changeRegistration(id, userId, at, decide)

  test('a registered webhook is read as it was written, by its owner alone', async () => {
    const made = await register(stage.store, {
      scheme: 'standard',
      isOrdered: true,
      label: 'billing “été”',
      filters: ['user.*', 'payment.failed'],
      cadenceMinutes: 60,
      sealed: null,
      previousSecretValidUntil: 77,
      createdAt: 5,
    })
    expect(await load(made)).toEqual(made)
    expect(await stage.store.loadRegistration(made.id, 'u2')).toBeUndefined()
    expect(await stage.store.loadRegistration('hook_none', 'u1')).toBeUndefined()
  })

  test('webhooks of nodes are no registrations', async () => {
    expect(await stage.store.loadRegistration('hook_1', 'u1')).toBeUndefined()
    const { items, total } = await stage.store.listRegistrations(
      { userId: 'u1' },
      { page: 1, limit: 10 },
    )
    expect({ items, total }).toEqual({ items: [], total: 0 })
  })

  test('they are listed oldest first, page by page, of one account and workspace', async () => {
    const made: Registration[] = []
    for (let count = 0; count < 5; count++) {
      made.push(await register(stage.store, { workspaceId: count === 3 ? 'other' : 'default' }))
    }
    await register(stage.store, { userId: 'u2' })
    await change(made[0]!, (before) => ({ ...before, state: 'removed' }))
    const list = async (page: number, limit: number, workspaceId?: string) => {
      const filter = workspaceId === undefined ? { userId: 'u1' } : { userId: 'u1', workspaceId }
      const { items, total } = await stage.store.listRegistrations(filter, { page, limit })
      return [total, ...items.map(({ id }) => made.findIndex((each) => each.id === id))]
    }
    expect(await list(1, 10)).toEqual([4, 1, 2, 3, 4])
    expect(await list(2, 3)).toEqual([4, 4])
    expect(await list(3, 3)).toEqual([4])
    expect(await list(1, 10, 'default')).toEqual([3, 1, 2, 4])
    expect(await list(1, 10, 'nowhere')).toEqual([0])
  })

  test('a change goes on from what is kept, and is kept whole', async () => {
    const made = await register(stage.store)
    const after = await change(made, (before) => ({
      ...before,
      url: 'http://127.0.0.1:9/new',
      label: 'new',
      filters: ['file.*'],
      isOrdered: true,
      cadenceMinutes: 5,
      sealed: 'sealed again',
      previousSecretValidUntil: 9,
    }))
    expect(await load(made)).toEqual(after)
    expect(after).toMatchObject({ label: 'new', filters: ['file.*'], createdAt: 0 })
  })

  test('one that is refused changes nothing, and says why', async () => {
    const made = await register(stage.store)
    const refuse = (): never => {
      throw new TypeError('not like this')
    }
    await expect(change(made, refuse)).rejects.toThrow('not like this')
    expect(await load(made)).toEqual(made)
  })

  test('changes at once each go on from what the other wrote', async () => {
    const made = await register(stage.store, { label: '' })
    const append = (before: Registration) => ({ ...before, label: `${before.label ?? ''}x` })
    await Promise.all(Array.from({ length: 20 }, () => change(made, append)))
    expect((await load(made))?.label).toBe('x'.repeat(20))
  })

  test("another account's webhook cannot be changed, nor one that was removed", async () => {
    const made = await register(stage.store)
    const touch = (before: Registration) => ({ ...before, label: 'touched' })
    expect(await change({ ...made, userId: 'u2' }, touch)).toBeUndefined()
    await change(made, (before) => ({ ...before, state: 'removed' }))
    expect(await change(made, touch)).toBeUndefined()
    expect(await load(made)).toBeUndefined()
  })

  test.each([
    ['made inactive', (before: Registration) => setActive(before, false)],
    ['removed', (before: Registration): Registration => ({ ...before, state: 'removed' })],
  ])(
    'what waits for a webhook is cancelled when it is %s, and nothing new comes',
    async (_, end) => {
      const made = await register(stage.store)
      const { deliveries } = await publish(stage.store)
      await change(made, end, 400)
      expect(await stage.load(deliveries[0]!)).toMatchObject({
        state: 'cancelled',
        dueAt: null,
        settledAt: 400,
      })
      expect((await publish(stage.store)).deliveries).toEqual([])
      expect(await stage.claim(1_000)).toEqual([])
    },
  )

  test('one that is active again is told of what comes, not of what was cancelled', async () => {
    const made = await register(stage.store)
    const { deliveries } = await publish(stage.store)
    await change(made, (before) => setActive(before, false))
    expect(await change(made, (before) => setActive(before, true))).toMatchObject({
      state: 'active',
      disabledReason: null,
    })
    expect(await stage.load(deliveries[0]!)).toMatchObject({ state: 'cancelled' })
    expect((await publish(stage.store)).deliveries).toHaveLength(1)
  })

  test('filters that are set count from the next event on', async () => {
    const made = await register(stage.store, { filters: ['user.*'] })
    await change(made, (before) => ({ ...before, filters: ['file.*', 'file.uploaded'] }))
    expect((await publish(stage.store, { type: 'user.created' })).deliveries).toEqual([])
    expect((await publish(stage.store, { type: 'file.uploaded' })).deliveries).toHaveLength(1)
  })

  test('what waits for its turn is let go when order ends', async () => {
    const made = await register(stage.store, { isOrdered: true })
    await publish(stage.store)
    const { deliveries } = await publish(stage.store)
    expect(deliveries).toMatchObject([{ waitsForTurn: true, dueAt: null }])
    await change(made, (before) => ({ ...before, isOrdered: false }))
    expect(await stage.load(deliveries[0]!)).toMatchObject({ waitsForTurn: false, dueAt: 400 })
  })

  describe('the reason why a webhook is disabled is kept:', () => {
    async function fail(decision: Parameters<typeof settlementOf>[1]): Promise<void> {
      await publish(stage.store)
      const [claimed] = await stage.claim(10)
      await stage.store.settleAttempts([settlementOf(claimed!, decision)])
    }

    test('gone, after a 410', async () => {
      const made = await register(stage.store)
      await fail({ kind: 'gone' })
      expect(await load(made)).toMatchObject({ state: 'disabled', disabledReason: 'gone' })
    })

    test('failing, after failures for too long', async () => {
      const made = await register(stage.store)
      const dead = { kind: 'dead', reason: 'all failed' } as const
      await fail(dead)
      expect(await load(made)).toMatchObject({ state: 'active', disabledReason: null })
      await fail(dead)
      expect(await load(made)).toMatchObject({ state: 'disabled', disabledReason: 'failing' })
      await change(made, (before) => setActive(before, true))
      await fail(dead)
      expect(await load(made)).toMatchObject({ state: 'active', disabledReason: null })
    })
  })

  test('an event type is registered once for its account, and listed by name', async () => {
    const { store } = stage
    const order = { name: 'order.paid', description: 'An order was paid' }
    const added = { name: 'cart.filled', description: null }
    expect(await store.registerEventType('u1', order, 5)).toEqual(order)
    await store.registerEventType('u1', added, 6)
    expect(await store.registerEventType('u1', { ...order, description: 'other' }, 7)).toEqual(
      order,
    )
    await store.registerEventType('u2', { ...order, description: 'of another' }, 8)
    expect(await store.listEventTypes('u1')).toEqual([added, order])
    expect(await store.hasEventType('u1', 'cart.filled')).toBe(true)
    expect(await store.hasEventType('u2', 'cart.filled')).toBe(false)
    expect(await store.hasEventType('u1', 'cart')).toBe(false)
  })

  test('what is gathered for a window is dropped when the webhook becomes inactive, and hastened by another schedule', async () => {
    const { store } = stage
    const ended = await register(store, { cadenceMinutes: 60 })
    const hastened = await register(store, { cadenceMinutes: 60 })
    await publish(store)
    const minute = 60_000
    expect(await store.nextWindowEndAt()).toBe(60 * minute)
    await change(hastened, (before) => ({ ...before, cadenceMinutes: 5 }))
    expect(await store.nextWindowEndAt()).toBe(5 * minute)
    await change(hastened, (before) => ({ ...before, cadenceMinutes: null }), 450)
    expect(await store.nextWindowEndAt()).toBe(minute)
    await change(hastened, (before) => setActive(before, false))
    expect(await store.nextWindowEndAt()).toBe(60 * minute)
    await change(ended, (before) => ({ ...before, state: 'removed' }))
    expect(await store.nextWindowEndAt()).toBeUndefined()
  })

  test('a removed webhook keeps its log', async () => {
    const made = registration()
    await stage.store.insertRegistration(made)
    await publish(stage.store)
    await change(made, (before) => ({ ...before, state: 'removed' }))
    const page = await stage.store.listWebhookDeliveries(
      made.id,
      { states: [] },
      { limit: 10, cursor: null },
    )
    expect(page.items).toHaveLength(1)
  })
})
