// What becomes of the other deliveries of a webhook: cancelled with it, or let go when it is their turn.
import { isUnfinished, type World, type WorldDelivery, type WorldWebhook } from './world.ts'

const unfinishedOf = (world: World, webhook: WorldWebhook): readonly WorldDelivery[] =>
  world.deliveries.filter((delivery) => delivery.webhook === webhook && isUnfinished(delivery))

export function cancel(delivery: WorldDelivery, at: number | null): void {
  Object.assign(delivery, { state: 'cancelled', dueAt: null, waitsForTurn: false, settledAt: at })
}

/** Of what is in flight nothing is known yet. */
export function cancelPending(world: World, webhook: WorldWebhook, at: number): void {
  for (const delivery of unfinishedOf(world, webhook)) {
    if (delivery.state === 'pending') cancel(delivery, at)
  }
}

export const hasUnfinished = (world: World, webhook: WorldWebhook): boolean =>
  unfinishedOf(world, webhook).length > 0

/** In an ordered webhook the oldest that waits is let go when nothing else is under way. */
export function promoteNext(world: World, webhook: WorldWebhook, at: number): void {
  const unfinished = unfinishedOf(world, webhook)
  const [oldest] = unfinished
  if (oldest && unfinished.every(({ waitsForTurn }) => waitsForTurn)) letGo(oldest, at)
}

export function releaseTurns(world: World, webhook: WorldWebhook, at: number): void {
  for (const delivery of unfinishedOf(world, webhook)) {
    if (delivery.waitsForTurn) letGo(delivery, at)
  }
}

function letGo(delivery: WorldDelivery, at: number): void {
  Object.assign(delivery, { waitsForTurn: false, dueAt: at, isFresh: true })
}
