// A delivery as the control API shows it, with every attempt.
import type { DeliveryResource } from '@thunderstack-webhooks/contracts'
import type { DeliveryWithAttempts } from '../../domain/delivery.ts'
import { representAttempt } from './attempt.ts'
import { representInstant } from './instant.ts'

export function representDelivery(delivery: DeliveryWithAttempts): DeliveryResource {
  return {
    id: delivery.id,
    eventId: delivery.eventId,
    webhookId: delivery.webhookId,
    nodeId: delivery.nodeId,
    url: delivery.url,
    state: delivery.state,
    attemptCount: delivery.attemptCount,
    createdAt: representInstant(delivery.createdAt),
    nextAttemptAt: representInstant(delivery.dueAt),
    nextAttemptReason: delivery.dueReason,
    settledAt: representInstant(delivery.settledAt),
    attempts: delivery.attempts.map((attempt) => representAttempt(attempt, delivery.body)),
  }
}
