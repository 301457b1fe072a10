// Somebody asks for a delivery to be sent again.
import fc from 'fast-check'
import { expect } from 'vitest'
import { createCommand } from '../command.ts'
import { pick } from '../pick.ts'
import type { World, WorldDelivery } from '../world.ts'

export const redeliverCommands = fc.nat(100).map((index) =>
  createCommand(
    `redeliver(${index})`,
    async (world, { store }) => {
      const delivery = pick(world.deliveries, index)
      expect(await store.redeliver(delivery.id, world.now)).toBe(redeliver(world, delivery))
    },
    ({ deliveries }) => deliveries.length > 0,
  ),
)

function redeliver({ now }: World, delivery: WorldDelivery): string {
  if (delivery.state === 'in_flight') return 'in-flight'
  if (delivery.webhook.state !== 'active') return 'webhook-inactive'
  Object.assign(delivery, {
    state: 'pending',
    ladderStart: delivery.attemptIds.length,
    isRetry: false,
    dueAt: now,
    waitsForTurn: false,
    settledAt: null,
    isFresh: true,
  })
  return 'redelivered'
}
