// Event and webhook to deliveries: who is to be told. Nothing is sent to a webhook that is disabled or removed.
import { checkEvent } from './check-event.ts'
import type { Delivery } from './delivery.ts'
import type { Event } from './event.ts'
import type { ContentId, DeliveryId, WebhookId } from './ids.ts'
import { createDelivery } from './new-delivery.ts'
import type { Webhook } from './webhook.ts'

export interface AcceptSettings {
  readonly createDeliveryId: () => DeliveryId
  readonly createContentId: () => ContentId
  /** Lower-case hex SHA-256 of a text. */
  readonly digest: (text: string) => string
  /** The key that signs what is born now. */
  readonly currentKey: () => string
  /** The retry schedule's delay before attempt 1. */
  readonly firstDelayMs: number
}

/** Whether an earlier delivery of that webhook is not over yet. Asked of ordered webhooks only. */
export type IsTaken = (id: WebhookId) => boolean

/** The delivery to the node's own webhook, if it has one. Throws when the event's body breaks the contract. */
export function acceptEvent(
  event: Event,
  webhook: Webhook | null,
  isTaken: IsTaken,
  settings: AcceptSettings,
): Delivery | null {
  checkEvent(event)
  if (webhook?.state !== 'active') return null
  return createDelivery({
    id: settings.createDeliveryId(),
    event,
    webhook,
    nodeId: event.nodeId,
    contentId: null,
    waits: webhook.isOrdered && isTaken(webhook.id),
    firstDelayMs: settings.firstDelayMs,
  })
}
