// Asks the store all it can say, and compares it to the world.
import { expect } from 'vitest'
import type { Store } from '../../../sender/src/store/store.ts'
import { isClaimable, isDueAt, isUnfinished, type World, type WorldDelivery } from './world.ts'

const ALL = { limit: 10_000, cursor: null }

export async function checkStore(world: World, store: Store): Promise<void> {
  const { items } = await store.listDeliveries({}, ALL)
  const told = items.map(({ attempts, ...delivery }) => ({
    ...delivery,
    attempts: attempts.map(({ id }) => id),
  }))
  expect(told).toEqual(world.deliveries.toReversed().map(describeDelivery))
  for (const { nodeId, webhook, eventIds } of world.nodes) {
    const node = await store.loadNode(nodeId, null)
    const { id, url, state, isOrdered } = webhook ?? {}
    const known = { id, url, state, isOrdered, scheme: 'thunderstack', sealed: null }
    expect(node?.webhook).toEqual(webhook && known)
    expect((await store.listNodeEvents(nodeId)).map((event) => event.id)).toEqual(eventIds)
  }
  await checkTimes(world, store)
  checkTurns(world)
}

async function checkTimes({ now, deliveries }: World, store: Store): Promise<void> {
  const due = deliveries.filter(isDueAt(now))
  const inFlight = deliveries.filter(({ state }) => state === 'in_flight').length
  expect(await store.loadBacklog(now)).toEqual({
    pending: deliveries.filter(({ state }) => state === 'pending').length,
    due: due.length,
    inFlight,
    oldestDueAt: earliest(due),
  })
  expect(await store.hasWork(now)).toBe(due.length + inFlight > 0)
  for (const among of ['all', 'first-tries'] as const) {
    const asked = deliveries
      .filter(isClaimable)
      .filter(({ isRetry }) => among === 'all' || !isRetry)
    // What a claim has left behind may wait for a slot, and then no longer for time.
    const surely = asked.filter(({ isFresh, dueAt }) => isFresh || dueAt! > now)
    const at = await store.nextDeliveryDueAt(among)
    expect([undefined, ...asked.map(({ dueAt }) => dueAt)]).toContain(at)
    expect(at ?? Infinity).toBeLessThanOrEqual(earliest(surely) ?? Infinity)
  }
  expect(await store.nextDueAt()).toBe(await store.nextDeliveryDueAt('all'))
}

/** Nobody waits for a turn that never comes. */
function checkTurns({ deliveries, nodes }: World): void {
  for (const { webhook } of nodes) {
    const unfinished = deliveries.filter((one) => one.webhook === webhook && isUnfinished(one))
    const hasOneUnderWay = unfinished.some(({ waitsForTurn }) => !waitsForTurn)
    expect(hasOneUnderWay || unfinished.length === 0).toBe(true)
  }
}

const earliest = (deliveries: readonly WorldDelivery[]): number | undefined =>
  deliveries.length === 0 ? undefined : Math.min(...deliveries.map(({ dueAt }) => dueAt!))

function describeDelivery(delivery: WorldDelivery) {
  const { id, event, webhook, state, attemptIds, dueAt, waitsForTurn, settledAt } = delivery
  return {
    id,
    eventId: event.id,
    webhookId: webhook.id,
    nodeId: event.nodeId,
    url: webhook.url,
    state,
    attemptCount: attemptIds.length,
    createdAt: event.occurredAt,
    dueAt,
    // Words, for people: there while something is due or waits.
    contentId: null,
    dueReason: isUnfinished(delivery) ? (expect.any(String) as string) : null,
    waitsForTurn,
    settledAt,
    body: event.body,
    attempts: attemptIds,
  }
}
