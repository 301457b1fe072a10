import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cutLists } from '../../sender/src/domain/cut-lists.ts'
import type { LoggedDelivery, Store } from '../../sender/src/store/store.ts'
import type { Registration } from '../../sender/src/domain/registration.ts'
import { OWNER, publish as publishAny, register as registerAny } from '../support/registrations.ts'
import { settlementOf, stageOn } from '../support/store-stage.ts'
import { STORES, type StorePlace } from '../support/stores.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const wide = { maxBytes: 1_000_000, maxEvents: 1_000 }

describe.each(STORES)('$name: windows', (kind) => {
  let place: StorePlace
  let store: Store
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  beforeEach(async () => {
    await place.clear()
    store = await place.open()
  })
  afterEach(() => store.close())
  afterAll(() => place[Symbol.asyncDispose]())
  const stage = stageOn(() => store)

  const register = (changes: Partial<Registration> = {}): Promise<Registration> =>
    registerAny(store, { scheme: 'thunderstack', cadenceMinutes: 60, ...changes })
  async function publish(at: number, note: string | number = at): Promise<string> {
    const { event } = await publishAny(store, { at, data: { note } })
    return event.id
  }
  const change = (id: string, at: number, changes: Partial<Registration>) =>
    store.changeRegistration(id, OWNER.userId, at, (before) => ({ ...before, ...changes }))
  /** To the end, and how many deliveries came of it. */
  async function close(now: number, bounds = wide): Promise<number> {
    let count = 0
    for (;;) {
      const { deliveryCount, isDone } = await store.closeWindows({ now, ...bounds })
      count += deliveryCount
      if (isDone) return count
    }
  }
  /** Oldest first. */
  async function log({ id }: Registration): Promise<readonly LoggedDelivery[]> {
    const page = { limit: 1_000, cursor: null }
    return (await store.listWebhookDeliveries(id, { states: [] }, page)).items.toReversed()
  }
  async function bodiesOf(webhook: Registration): Promise<readonly string[]> {
    const found = await Promise.all((await log(webhook)).map(({ id }) => store.loadDelivery(id)))
    return found.map((delivery) => delivery!.body)
  }
  async function notesIn(delivery: { readonly id: string }): Promise<readonly unknown[]> {
    const { body } = (await store.loadDelivery(delivery.id))!
    return textsIn(body).map((text) => detailsOf(text).note)
  }

  test('one delivery has the events of the window, in order, and is due at its end', async () => {
    const webhook = await register()
    const events = [await publish(0), await publish(30 * MINUTE), await publish(HOUR - 1)]
    const later = await publish(HOUR)
    expect(await close(HOUR - 1)).toBe(0)
    expect(await close(HOUR)).toBe(1)
    const [delivery, ...others] = await log(webhook)
    expect(others).toEqual([])
    expect(delivery).toMatchObject({ eventIds: events, createdAt: HOUR, dueAt: HOUR })
    expect(await notesIn(delivery!)).toEqual([0, 30 * MINUTE, HOUR - 1])
    expect(await close(HOUR)).toBe(0)
    expect(await close(2 * HOUR)).toBe(1)
    expect((await log(webhook)).at(-1)).toMatchObject({ eventIds: [later], dueAt: 2 * HOUR })
  })

  test('nothing comes of windows in which nothing happened', async () => {
    const webhook = await register()
    expect(await close(DAY)).toBe(0)
    expect(await log(webhook)).toEqual([])
    expect(await store.nextWindowEndAt()).toBeUndefined()
  })

  test('the end of a window is due like a delivery, as soon as anything is gathered', async () => {
    await register()
    await register({ cadenceMinutes: 1_440 })
    expect(await store.nextDueAt()).toBeUndefined()
    await publish(10)
    expect(await store.nextDueAt()).toBe(HOUR)
    expect(await store.hasWork(HOUR - 1)).toBe(false)
    expect(await store.hasWork(HOUR)).toBe(true)
    await close(HOUR)
    const [claimed] = await stage.claim(HOUR)
    await store.settleAttempts([settlementOf(claimed!, { kind: 'delivered' })])
    expect(await store.nextDueAt()).toBe(DAY)
    expect(await store.hasWork(HOUR)).toBe(false)
  })

  test('windows that were missed each come with what was in them', async () => {
    const webhook = await register()
    for (const hour of [0, 1, 2]) await publish(hour * HOUR)
    expect(await close(10 * HOUR)).toBe(3)
    const found = await log(webhook)
    expect(found.map(({ dueAt }) => dueAt)).toEqual([HOUR, 2 * HOUR, 3 * HOUR])
  })

  test('what is too much for one request goes in several, in order, and every event once', async () => {
    const webhook = await register()
    const notes = Array.from({ length: 25 }, (_, index) => String(index).repeat(40))
    for (const [index, note] of notes.entries()) await publish(index, note)
    const maxBytes = 700
    // Fewer are looked at in one step than one request holds.
    expect(await close(HOUR, { maxBytes, maxEvents: 2 })).toBeGreaterThan(5)
    const bodies = await bodiesOf(webhook)
    const texts = bodies.flatMap(textsIn)
    expect(texts.map((text) => detailsOf(text).note)).toEqual(notes)
    expect(bodies.map((body) => textsIn(body).length)).toEqual(cutLists(texts.map(bytes), maxBytes))
    for (const body of bodies) expect(bytes(body)).toBeLessThanOrEqual(maxBytes)
    expect(await close(HOUR, { maxBytes, maxEvents: 2 })).toBe(0)
  })

  test('an event that is bigger than a request may be goes alone', async () => {
    const webhook = await register()
    for (const note of ['a', 'b'.repeat(2_000), 'c', 'd']) await publish(1, note)
    await close(HOUR, { maxBytes: 1_000, maxEvents: 100 })
    const lists = await Promise.all((await log(webhook)).map(notesIn))
    expect(lists.map((notes) => notes.map((note) => String(note)[0]).join(''))).toEqual([
      'a',
      'b',
      'cd',
    ])
  })

  test.each([1, 2, 3, 5, 100])(
    'a step that looks at %i events at once makes the same requests as any other',
    async (maxEvents) => {
      const webhooks = [await register(), await register({ cadenceMinutes: 30 }), await register()]
      const instants = Array.from({ length: 12 }, (_, index) => index * 7 * MINUTE)
      for (const at of instants) await publish(at)
      const bounds = { maxBytes: 400, maxEvents }
      await close(2 * HOUR, bounds)
      const counts: number[][] = []
      for (const webhook of webhooks) {
        const lists = await Promise.all((await log(webhook)).map(notesIn))
        expect(lists.flat()).toEqual(instants)
        counts.push(lists.map((list) => list.length))
      }
      // Of windows with nine events and three, of half an hour with five, four and three.
      expect(counts).toEqual([
        [4, 4, 1, 3],
        [4, 1, 4, 3],
        [4, 4, 1, 3],
      ])
    },
  )

  test('the deliveries of an ordered webhook wait for their turn', async () => {
    const webhook = await register({ isOrdered: true })
    for (const at of [1, 2, HOUR + 1]) await publish(at, 'x'.repeat(100))
    await close(2 * HOUR, { maxBytes: 250, maxEvents: 100 })
    const turns = (await log(webhook)).map(({ waitsForTurn }) => waitsForTurn)
    expect(turns).toEqual([false, true, true])
    const [claimed, ...others] = await stage.claim(3 * HOUR)
    expect(others).toEqual([])
    await store.settleAttempts([settlementOf(claimed!, { kind: 'delivered' })])
    expect((await log(webhook)).map(({ waitsForTurn }) => waitsForTurn)).toEqual([
      false,
      false,
      true,
    ])
  })

  test('a list is claimed as one, and a later attempt has the same body', async () => {
    await register({ scheme: 'standard' })
    await publish(1)
    await publish(2)
    await close(HOUR)
    const [first] = await stage.claim(HOUR)
    expect(first).toMatchObject({ isList: true, attemptNumber: 1 })
    const retry = { kind: 'retry', at: HOUR + 1, reason: 'step 1ms' } as const
    await store.settleAttempts([settlementOf(first!, retry)])
    const [second] = await stage.claim(HOUR + 1)
    expect(second).toMatchObject({ isList: true, attemptNumber: 2 })
    expect(second!.event.body).toBe(first!.event.body)
  })

  test.each([
    ['made inactive', { state: 'disabled', disabledReason: 'owner' }],
    ['removed', { state: 'removed' }],
  ] as const)('what a webhook gathered is dropped when it is %s', async (_, changes) => {
    const webhook = await register()
    const other = await register()
    await publish(1)
    await change(webhook.id, 2, changes)
    if (changes.state === 'disabled') {
      await change(webhook.id, 3, { state: 'active', disabledReason: null })
    }
    expect(await close(HOUR)).toBe(1)
    expect(await log(other)).toHaveLength(1)
    expect(await log(webhook)).toEqual([])
  })

  test('what a webhook gathered is dropped when its endpoint says that it is gone', async () => {
    const webhook = await register({ cadenceMinutes: 1 })
    await publish(1)
    await close(MINUTE)
    await publish(MINUTE + 1)
    const [claimed] = await stage.claim(MINUTE)
    await store.settleAttempts([settlementOf(claimed!, { kind: 'gone' })])
    expect(await store.nextWindowEndAt()).toBeUndefined()
    expect(await close(DAY)).toBe(0)
    expect(await log(webhook)).toHaveLength(1)
  })

  test('a webhook that is told at once from now on gets what it gathered at the end of the minute', async () => {
    const webhook = await register({ cadenceMinutes: 1_440 })
    await publish(1)
    await change(webhook.id, 5 * MINUTE + 1, { cadenceMinutes: null })
    expect(await store.nextWindowEndAt()).toBe(6 * MINUTE)
    expect((await publishAny(store, { at: 5 * MINUTE + 2 })).deliveries).toHaveLength(1)
    expect(await close(6 * MINUTE)).toBe(1)
  })

  test('another schedule never makes what was gathered come later', async () => {
    const webhook = await register({ cadenceMinutes: 60 })
    await publish(1)
    await change(webhook.id, 2, { cadenceMinutes: 1_440 })
    expect(await store.nextWindowEndAt()).toBe(HOUR)
    await change(webhook.id, 3, { cadenceMinutes: 15 })
    expect(await store.nextWindowEndAt()).toBe(15 * MINUTE)
    // What is changed beside the schedule moves nothing.
    await change(webhook.id, 20 * MINUTE, { label: 'mine' })
    expect(await store.nextWindowEndAt()).toBe(15 * MINUTE)
  })

  test('events are kept for as long as a window that had them, and go with it', async () => {
    const webhook = await register()
    await publish(1)
    await publish(2)
    const keep = { deliveredBefore: 10 * DAY, deadBefore: 10 * DAY, limit: 100, cursor: null }
    expect(await store.deleteExpired(keep)).toMatchObject({ deletedCount: 0 })
    await close(HOUR)
    expect(await store.deleteExpired(keep)).toMatchObject({ deletedCount: 0 })
    const [claimed] = await stage.claim(HOUR)
    await store.settleAttempts([settlementOf(claimed!, { kind: 'delivered' }, HOUR)])
    expect(
      await store.deleteExpired({ ...keep, deliveredBefore: HOUR, deadBefore: HOUR }),
    ).toMatchObject({
      deletedCount: 0,
    })
    expect(await store.deleteExpired(keep)).toMatchObject({ deletedCount: 2 })
    expect(await log(webhook)).toEqual([])
  })
})

const bytes = (text: string): number => Buffer.byteLength(text)
const textsIn = (body: string): readonly string[] =>
  (JSON.parse(body) as readonly unknown[]).map((each) => JSON.stringify(each))
const detailsOf = (text: string): { readonly note: unknown } =>
  (JSON.parse(text) as { readonly details: { readonly note: unknown } }).details
