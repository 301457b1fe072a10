// The duty to bring an event to a webhook, as it begins.
import type { Delivery } from './delivery.ts'
import type { Event } from './event.ts'
import type { ContentId, DeliveryId } from './ids.ts'
import type { Webhook } from './webhook.ts'

export interface NewDelivery {
  readonly id: DeliveryId
  readonly event: Pick<Event, 'id' | 'occurredAt'>
  readonly webhook: Pick<Webhook, 'id' | 'url'>
  /** The node whose own webhook it is for; null for a registered one. */
  readonly nodeId: string | null
  readonly contentId: ContentId | null
  /** Whether it waits behind another delivery of an ordered webhook. */
  readonly waits: boolean
  /** The retry schedule's delay before attempt 1. */
  readonly firstDelayMs: number
}

export function createDelivery(facts: NewDelivery): Delivery {
  const { id, event, webhook, nodeId, contentId, waits } = facts
  return {
    id,
    eventId: event.id,
    contentId,
    webhookId: webhook.id,
    nodeId,
    url: webhook.url,
    state: 'pending',
    attemptCount: 0,
    createdAt: event.occurredAt,
    ...(waits
      ? { waitsForTurn: true, dueAt: null, dueReason: WAITS_FOR_TURN }
      : { waitsForTurn: false, ...firstDue(facts) }),
    settledAt: null,
  }
}

const WAITS_FOR_TURN = 'first attempt, due when the delivery before it is over'

function firstDue({ event, firstDelayMs }: NewDelivery) {
  const dueReason = firstDelayMs === 0 ? 'first attempt, due at once' : 'first attempt'
  return { dueAt: event.occurredAt + firstDelayMs, dueReason }
}
