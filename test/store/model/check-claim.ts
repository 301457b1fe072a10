// Holds what a claim handed out to the rules, and lets it happen in the world.
import { expect } from 'vitest'
import type { EndpointSlots } from '../../../sender/src/domain/endpoint-slots.ts'
import type { Claimed, Lease } from '../../../sender/src/store/store.ts'
import { isDueAt, toClaimed, type World, type WorldDelivery } from './world.ts'

/** A claim may stop looking at some point; over so few deliveries it has to be complete. */
const SURELY_SEEN = 8

export interface ClaimFacts {
  readonly lease: Lease
  readonly slots: EndpointSlots
  readonly claimed: Claimed
  /** Whether no other claim ran at the same time. */
  readonly isAlone: boolean
}

export function checkClaim(world: World, facts: ClaimFacts): void {
  const { lease, slots, claimed, isAlone } = facts
  const isDue = isDueAt(world.now)
  const before = world.deliveries.filter(isDue)
  const hasRoom = slots.freeFor(false) > 0 && slots.freeFor(true) > 0
  const free = slots.copy()

  const taken = claimed.deliveries.map((handedOut) => {
    const delivery = world.deliveries.find(({ id }) => id === handedOut.id)!
    expect(isDue(delivery), `${delivery.id} is ${delivery.state}`).toBe(true)
    expect(handedOut).toEqual(toClaimed(delivery, lease.claimId))
    expect(free.take(useOf(delivery)), `a slot for ${delivery.webhook.url}`).toBe(true)
    Object.assign(delivery, { state: 'in_flight', lease })
    return delivery
  })
  const left = world.deliveries.filter(isDue)
  if (claimed.isCaughtUp) expect(left).toEqual([])
  if (isAlone) {
    checkOrder(taken, left, free)
    if (before.length <= SURELY_SEEN) {
      expect(left.filter((delivery) => free.freeAt(useOf(delivery)) > 0)).toEqual([])
    }
    if (before.length === 0 && hasRoom) expect(claimed.isCaughtUp).toBe(true)
  }
  for (const delivery of left) delivery.isFresh = false
  world.handedOut.push(...claimed.deliveries)
}

/** First tries before retries; and among those that were never left behind, nobody overtakes but at a busy endpoint. */
function checkOrder(
  taken: readonly WorldDelivery[],
  left: readonly WorldDelivery[],
  free: EndpointSlots,
): void {
  expect(taken).toEqual([
    ...taken.filter(({ isRetry }) => !isRetry),
    ...taken.filter(({ isRetry }) => isRetry),
  ])
  for (const wanted of [false, true]) {
    const isWanted = ({ isRetry, isFresh }: WorldDelivery) => isFresh && isRetry === wanted
    const inTurn = taken.filter(isWanted)
    expect(inTurn).toEqual(inTurn.toSorted(compareDue))
    const last = inTurn.at(-1)
    const overtaken = last ? left.filter(isWanted).filter((one) => compareDue(one, last) < 0) : []
    for (const one of overtaken) expect(free.freeAt(useOf(one))).toBeLessThanOrEqual(0)
  }
}

function compareDue(a: WorldDelivery, b: WorldDelivery): number {
  return a.dueAt! - b.dueAt! || (a.id < b.id ? -1 : 1)
}

export const useOf = ({ webhook: { url }, isRetry }: WorldDelivery) => ({ url, isRetry })
