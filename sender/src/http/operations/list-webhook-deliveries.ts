import type { WebhookDeliveryStatus } from '@thunderstack-webhooks/contracts'
import { PlatformError } from '../../domain/errors.ts'
import { isEventType, toKeptType } from '../../domain/event-type.ts'
import type { Operation } from '../operation.ts'
import { STATES, representWebhookDelivery } from '../represent/webhook-delivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'
import { readPage } from './read-page.ts'
import { readTime } from './read-time.ts'

/** Newest first. */
export const listWebhookDeliveries: Operation<'listWebhookDeliveries'> = async (
  { params, query, userId },
  house,
) => {
  const { id } = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const eventType = readEventType(query['eventType'])
  const since = readTime('since', query['since'], 'ERR_PARAMETER_INVALID')
  const until = readTime('until', query['until'], 'ERR_PARAMETER_INVALID')
  const filter = {
    states: readStates(query['status']),
    ...(eventType !== undefined && { eventType: toKeptType(eventType) }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
  const page = await house.store.listWebhookDeliveries(id, filter, readPage(query))
  return { deliveries: page.items.map(representWebhookDelivery), nextCursor: page.nextCursor }
}

function readStates(status: string | undefined) {
  if (status === undefined) return []
  if (Object.hasOwn(STATES, status)) return STATES[status as WebhookDeliveryStatus]
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    `status: expected one of ${Object.keys(STATES).join(', ')}`,
  )
}

function readEventType(text: string | undefined): string | undefined {
  if (text === undefined || isEventType(text)) return text
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    'eventType: expected a noun and a verb such as invoice.paid',
  )
}
