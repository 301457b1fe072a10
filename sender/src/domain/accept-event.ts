// Event and webhook to deliveries: who is to be told. Nothing is sent to a webhook that is disabled or removed.
import type { Delivery } from './delivery.ts'
import type { Event } from './event.ts'
import type { DeliveryId } from './ids.ts'
import type { Webhook } from './webhook.ts'

export interface AcceptSettings {
  readonly createDeliveryId: () => DeliveryId
  /** The retry schedule's delay before attempt 1. */
  readonly firstDelayMs: number
}

export function acceptEvent(
  event: Event,
  webhooks: readonly Webhook[],
  settings: AcceptSettings,
): readonly Delivery[] {
  return webhooks
    .filter((webhook) => webhook.state === 'active')
    .map((webhook) => ({
      id: settings.createDeliveryId(),
      eventId: event.id,
      webhookId: webhook.id,
      nodeId: event.nodeId,
      url: webhook.url,
      state: 'pending',
      attemptCount: 0,
      createdAt: event.occurredAt,
      dueAt: event.occurredAt + settings.firstDelayMs,
      dueReason: settings.firstDelayMs === 0 ? 'first attempt, due at once' : 'first attempt',
      settledAt: null,
    }))
}
