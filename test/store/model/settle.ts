// What finished attempts do to the world: only those whose claim still holds their delivery count.
import { followHealth, shouldDisable } from '../../../sender/src/domain/webhook-health.ts'
import type { Settled, Settlement } from '../../../sender/src/store/store.ts'
import { cancel, cancelPending, promoteNext } from './end-turns.ts'
import type { World, WorldDelivery, WorldWebhook } from './world.ts'

export function settle(world: World, settlements: readonly Settlement[]): Settled {
  const held: { settlement: Settlement; webhook: WorldWebhook }[] = []
  const lost: Settlement[] = []
  for (const settlement of settlements) {
    const { claim } = settlement
    const delivery = world.deliveries.find(({ id }) => id === claim.deliveryId)!
    if (delivery.state !== 'in_flight' || delivery.lease?.claimId !== claim.claimId) {
      lost.push(settlement)
      continue
    }
    moveOn(delivery, settlement)
    held.push({ settlement, webhook: delivery.webhook })
  }
  const disabled = held.filter(({ settlement, webhook }) => hear(world, settlement, webhook))
  for (const { settlement, webhook } of disabled) {
    cancelPending(world, webhook, settlement.attempt.endedAt)
  }
  for (const { settlement, webhook } of held) {
    if (webhook.isOrdered) promoteNext(world, webhook, settlement.attempt.endedAt)
  }
  return { lost, disabledWebhookIds: disabled.map(({ webhook }) => webhook.id) }
}

function moveOn(delivery: WorldDelivery, { attempt, decision, event }: Settlement): void {
  delivery.attemptIds.push(attempt.id)
  delivery.event.signature ??= event.signature
  delivery.lease = null
  if (decision.kind === 'retry' && delivery.webhook.state === 'active') {
    const { at: dueAt } = decision
    Object.assign(delivery, { state: 'pending', dueAt, isRetry: true, isFresh: true })
  } else if (decision.kind === 'retry') {
    delivery.isRetry = true
    cancel(delivery, attempt.endedAt)
  } else {
    const state = decision.kind === 'delivered' ? 'delivered' : 'dead'
    Object.assign(delivery, { state, dueAt: null, settledAt: attempt.endedAt })
  }
}

/** What an answer says about the webhook that still leads there; true when it ends it. */
function hear(world: World, { attempt, decision }: Settlement, webhook: WorldWebhook): boolean {
  if (attempt.url !== webhook.url) return false
  const { endedAt, outcome } = attempt
  const { autoDisable } = world.settings
  if (autoDisable) {
    webhook.health = followHealth(webhook.health, {
      hasSucceeded: outcome === 'delivered',
      endedAt,
    })
  }
  const isFailing = autoDisable !== null && shouldDisable(webhook.health, autoDisable, endedAt)
  if (webhook.state !== 'active' || !(decision.kind === 'gone' || isFailing)) return false
  webhook.state = 'disabled'
  return true
}
