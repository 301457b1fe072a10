// What an announced change does to the world: a delivery, where a webhook is active, and perhaps a claim at birth.
import { expect } from 'vitest'
import type { Accepted } from '../../../sender/src/store/store.ts'
import type { Real } from './command.ts'
import { hasUnfinished } from './end-turns.ts'
import { toClaimed, type World, type WorldDelivery, type WorldNode } from './world.ts'

export function accept(world: World, node: WorldNode, accepted: Accepted, real: Real): void {
  const event = accepted.event!
  node.eventIds.push(event.id)
  const { webhook } = node
  const isOwed = webhook?.state === 'active'
  expect(accepted.deliveries).toHaveLength(isOwed ? 1 : 0)
  const [owed] = accepted.deliveries
  if (!webhook || !owed) return

  const waitsForTurn = webhook.isOrdered && hasUnfinished(world, webhook)
  const delivery: WorldDelivery = {
    id: owed.id,
    webhook,
    event: { ...event },
    state: 'pending',
    ladderStart: 0,
    isRetry: false,
    dueAt: waitsForTurn ? null : event.occurredAt + world.settings.firstDelayMs,
    waitsForTurn,
    settledAt: null,
    lease: null,
    attemptIds: [],
    isFresh: true,
  }
  world.deliveries.push(delivery)
  holdBirths(world, delivery, real)
}

/** Each slot that was asked for has its delivery or was given back. */
function holdBirths(world: World, delivery: WorldDelivery, { births }: Real): void {
  const born = births.begun.splice(0)
  expect(births.takenCount).toBe(born.length)
  births.takenCount = 0
  const [claimed] = born
  if (!claimed) return
  expect(born).toMatchObject([toClaimed(delivery, claimed.claimId)])
  const leaseUntil = world.realNow + LEASE_MS
  Object.assign(delivery, { state: 'in_flight', lease: { claimId: claimed.claimId, leaseUntil } })
  world.handedOut.push(claimed)
}

export const LEASE_MS = 100
