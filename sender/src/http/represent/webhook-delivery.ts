// A delivery as the log of a webhook shows it: the guide's fields, and ours beside them.
import type {
  WebhookDeliveryResource,
  WebhookDeliveryStatus,
} from '@thunderstack-webhooks/contracts'
import type { DeliveryState } from '../../domain/delivery.ts'
import type { LoggedDelivery } from '../../store/store.ts'
import { toPublicType } from '../../domain/event-type.ts'
import { representInstant } from './instant.ts'
import { representSecond } from './second.ts'

const STATUS: Readonly<Record<DeliveryState, WebhookDeliveryStatus>> = {
  pending: 'pending',
  in_flight: 'pending',
  delivered: 'success',
  dead: 'failed',
  cancelled: 'failed',
}

export const STATES: Readonly<Record<WebhookDeliveryStatus, readonly DeliveryState[]>> = {
  pending: ['pending', 'in_flight'],
  success: ['delivered'],
  failed: ['dead', 'cancelled'],
}

export function representWebhookDelivery(delivery: LoggedDelivery): WebhookDeliveryResource {
  const { state, lastAttempt, settledAt, eventIds } = delivery
  const status = STATUS[state]
  const statusCode = lastAttempt?.status ?? null
  const error = status === 'success' ? null : describeFailure(delivery)
  return {
    id: delivery.id,
    event_id: delivery.eventId,
    status,
    ...(statusCode !== null && { status_code: statusCode }),
    attempts: delivery.attemptCount,
    ...(status === 'success' && settledAt !== null && { delivered_at: representSecond(settledAt) }),
    ...(error !== null && { error }),
    event_type: toPublicType(delivery.eventType),
    ...(eventIds !== null && { event_ids: [...eventIds] }),
    created_at: representSecond(delivery.createdAt),
    next_attempt_at: representInstant(delivery.dueAt),
  }
}

function describeFailure({ state, lastAttempt }: LoggedDelivery): string | null {
  // One that was delivered and is to be sent again has not failed.
  if (lastAttempt) return lastAttempt.outcome === 'delivered' ? null : lastAttempt.explanation
  return state === 'cancelled' ? 'cancelled: its webhook was removed or made inactive' : null
}
