// Event and webhook to deliveries: who is to be told. Nothing is sent to a webhook that is disabled or removed.
import { checkEvent } from './check-event.ts'
import type { Delivery } from './delivery.ts'
import type { Event } from './event.ts'
import type { DeliveryId, WebhookId } from './ids.ts'
import type { Webhook } from './webhook.ts'

export interface AcceptSettings {
  readonly createDeliveryId: () => DeliveryId
  /** The retry schedule's delay before attempt 1. */
  readonly firstDelayMs: number
}

/**
 * Throws when the event's body breaks the contract. `isTaken`: whether an earlier delivery of that webhook is not over yet. Asked of
 * ordered webhooks only.
 */
export function acceptEvent(
  event: Event,
  webhooks: readonly Webhook[],
  isTaken: (id: WebhookId) => boolean,
  settings: AcceptSettings,
): readonly Delivery[] {
  checkEvent(event)
  return webhooks
    .filter((webhook) => webhook.state === 'active')
    .map((webhook) => {
      const waits = webhook.isOrdered && isTaken(webhook.id)
      return {
        id: settings.createDeliveryId(),
        eventId: event.id,
        webhookId: webhook.id,
        nodeId: event.nodeId,
        url: webhook.url,
        state: 'pending',
        attemptCount: 0,
        createdAt: event.occurredAt,
        ...(waits
          ? { waitsForTurn: true, dueAt: null, dueReason: WAITS_FOR_TURN }
          : { waitsForTurn: false, ...firstDue(event, settings) }),
        settledAt: null,
      }
    })
}

const WAITS_FOR_TURN = 'first attempt, due when the delivery before it is over'

function firstDue(event: Event, { firstDelayMs }: AcceptSettings) {
  const dueReason = firstDelayMs === 0 ? 'first attempt, due at once' : 'first attempt'
  return { dueAt: event.occurredAt + firstDelayMs, dueReason }
}
