import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createIds } from '../../sender/src/base/ids.ts'
import type { ClaimedDelivery, DeliveryWithAttempts } from '../../sender/src/domain/delivery.ts'
import { createEndpointSlots } from '../../sender/src/domain/endpoint-slots.ts'
import { createNodeStatusEvent, type Event } from '../../sender/src/domain/event.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import { setWebhookUrl } from '../../sender/src/domain/webhook.ts'
import type { Expiry, Store } from '../../sender/src/store/store.ts'
import { later, node, settlementOf } from '../support/store-stage.ts'
import { STORES, type StorePlace } from '../support/stores.ts'

const LONGEST_KEEP = 30
const everything = { limit: 10_000, cursor: null }
const bare: Node = { ...node, nodeId: 'b'.repeat(32), port: 3_002, webhook: null }
const fresh = { id: 'hook_1', isOrdered: false } as const
const slots = createEndpointSlots({ total: 1, perEndpoint: 1, retries: 1 })
const TIMEOUT_MS = 180_000
/** A move on PostgreSQL is a round trip. */
const RUNS = { sqlite: 60, postgres: 10 }
const ids = createIds(() => 0)

/** What may happen to a platform, one thing at an instant. */
const actions = fc.oneof(
  { weight: 4, arbitrary: fc.constant('announce' as const) },
  fc.constant('announce-unheard' as const),
  { weight: 3, arbitrary: fc.constantFrom('deliver', 'give-up', 'retry', 'hold' as const) },
  fc.constantFrom('remove-webhook', 'set-webhook' as const),
  fc.constant('redeliver' as const),
  fc.constant('delete' as const),
)
const keep = fc.nat(LONGEST_KEEP)
const histories = fc.array(
  fc.record({ action: actions, waitMs: fc.integer({ min: 0, max: 12 }), choice: fc.nat(20) }),
  { minLength: 1, maxLength: 60 },
)

describe.each(STORES)('$name:', (kind) => {
  let place: StorePlace
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  afterAll(() => place[Symbol.asyncDispose]())
  async function open() {
    await place.clear()
    return furnish(await place.open())
  }

  test(
    'whatever happened before, exactly what is over and old enough goes',
    async () => {
      const property = fc.asyncProperty(
        histories,
        fc.integer({ min: 1, max: 5 }),
        keep,
        keep,
        async (steps, limit, keepDelivered, keepDead) => {
          const { store, announce } = await open()
          let now = 100
          const expiry = (): Expiry => ({
            deliveredBefore: now - keepDelivered,
            deadBefore: now - keepDead,
          })
          async function deleteAll(): Promise<void> {
            const before = await listLog(store)
            const kept = before.filter((entry) => !isExpired(entry, expiry()))
            let deletedCount = 0
            let cursor: string | null = null
            do {
              const step = await store.deleteExpired({ ...expiry(), limit, cursor })
              deletedCount += step.deletedCount
              cursor = step.cursor
            } while (cursor !== null)
            const after = await listLog(store)
            expect(after).toEqual(kept)
            expect(deletedCount).toBe(before.length - kept.length)
            await expectNoOrphans(store, after)
          }
          for (const { action, waitMs, choice } of steps) {
            now += waitMs
            switch (action) {
              case 'announce':
              case 'announce-unheard':
                await announce(action === 'announce' ? node.nodeId : bare.nodeId, now)
                break
              case 'deliver':
                await attempt(store, now, (claimed) =>
                  settlementOf(claimed, { kind: 'delivered' }, now),
                )
                break
              case 'give-up': {
                const decision = { kind: 'dead', reason: 'used up' } as const
                await attempt(store, now, (claimed) => settlementOf(claimed, decision, now))
                break
              }
              case 'retry':
                await attempt(store, now, (claimed) =>
                  settlementOf(claimed, { ...later, at: now + choice }, now),
                )
                break
              case 'hold':
                await attempt(store, now, () => null)
                break
              case 'remove-webhook':
              case 'set-webhook':
                await setUrl(store, now, action === 'set-webhook')
                break
              case 'redeliver': {
                const { items } = await store.listDeliveries({}, { limit: 50, cursor: null })
                const chosen = items[choice % Math.max(1, items.length)]
                if (chosen) await store.redeliver(chosen.id, now)
                break
              }
              case 'delete':
                await deleteAll()
            }
          }
          await deleteAll()
          now += LONGEST_KEEP + 1
          await deleteAll()
          await store.close()
        },
      )
      await fc.assert(property, { numRuns: RUNS[kind.name] })
    },
    TIMEOUT_MS,
  )

  test('a delivery that was deleted can no longer be sent again', async () => {
    const { store, announce } = await open()
    const [delivery] = await announce(node.nodeId, 0)
    await attempt(store, 0, (claimed) => settlementOf(claimed, { kind: 'delivered' }, 0))
    await store.deleteExpired({ deliveredBefore: 1, deadBefore: 1, ...everything })
    expect(await store.redeliver(delivery!.id, 5)).toBe('not-found')
    await store.close()
  })

  test('the walk stops where events begin to be too young, and goes on where it stopped', async () => {
    const { store, announce } = await open()
    for (const at of [0, 1, 2, 10, 11]) await announce(bare.nodeId, at)
    const expiry = { deliveredBefore: 10, deadBefore: 5, limit: 2 }
    const first = await store.deleteExpired({ ...expiry, cursor: null })
    expect(first).toEqual({ deletedCount: 2, cursor: expect.any(String) as string })
    expect(await store.deleteExpired({ ...expiry, cursor: first.cursor })).toEqual({
      deletedCount: 1,
      cursor: null,
    })
    await store.close()
  })
})

async function furnish(store: Store) {
  const announceAt =
    (at: number) =>
    ({ nodeId, status }: Node): Event =>
      createNodeStatusEvent({
        id: ids.create('evt'),
        nodeId,
        status,
        occurredAt: at,
        keyFingerprint: 'sha256:k',
        precision: 'seconds',
      })
  for (const created of [node, bare]) {
    await store.createNode(() => ({ at: 0, node: created, isAnnounced: false }), announceAt(0))
  }
  return {
    store,
    announce: async (nodeId: string, at: number) => {
      const decide = (before: Node) => ({ at, node: before, isAnnounced: true })
      return (await store.changeNode(nodeId, null, decide, announceAt(at)))!.deliveries
    },
  }
}

/** Claims the next due delivery, if there is one, and settles it; null leaves it in flight. */
async function attempt(
  store: Store,
  now: number,
  settle: (claimed: ClaimedDelivery) => ReturnType<typeof settlementOf> | null,
): Promise<void> {
  const { deliveries } = await store.claimDue({ claimId: 'clm_1', now, leaseUntil: 1, slots })
  const settlement = deliveries[0] && settle(deliveries[0])
  if (settlement) await store.settleAttempts([settlement])
}

async function setUrl(store: Store, at: number, isSet: boolean): Promise<void> {
  const url = isSet ? node.webhook!.url : null
  await store.changeNode(
    node.nodeId,
    null,
    (before) => ({
      at,
      node: { ...before, webhook: setWebhookUrl(before.webhook, url, fresh) },
      isAnnounced: false,
    }),
    null,
  )
}

interface LogEntry {
  readonly event: Event
  readonly deliveries: readonly DeliveryWithAttempts[]
}

async function listLog(store: Store): Promise<LogEntry[]> {
  const { items } = await store.listEvents({}, { limit: 10_000, cursor: null })
  return Promise.all(items.map(async ({ id }) => (await store.loadEvent(id))!))
}

/** The rule, said once more in other words. */
function isExpired({ event, deliveries }: LogEntry, expiry: Expiry): boolean {
  if (deliveries.length === 0) return event.occurredAt < expiry.deliveredBefore
  return deliveries.every(({ state, settledAt }) => {
    if (state === 'pending' || state === 'in_flight') return false
    const before = state === 'delivered' ? expiry.deliveredBefore : expiry.deadBefore
    return settledAt !== null && settledAt < before
  })
}

async function expectNoOrphans(store: Store, log: readonly LogEntry[]): Promise<void> {
  const { attempts } = await store.listSince({ eventSeq: 0, attemptSeq: 0 })
  const known = log.flatMap(({ deliveries }) => deliveries.flatMap((delivery) => delivery.attempts))
  expect(attempts.map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id).sort())
  const { items } = await store.listDeliveries({}, { limit: 10_000, cursor: null })
  expect(items.length).toBe(log.flatMap(({ deliveries }) => deliveries).length)
}
