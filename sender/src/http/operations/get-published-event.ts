import { PlatformError } from '../../domain/errors.ts'
import { rebuildAnnouncement } from '../../domain/rebuild-announcement.ts'
import type { Operation } from '../operation.ts'
import { representSecond } from '../represent/second.ts'
import { representWebhookDelivery } from '../represent/webhook-delivery.ts'

/** One event of the account with its deliveries to registered webhooks. */
export const getPublishedEvent: Operation<'getPublishedEvent'> = async (
  { params, userId },
  house,
) => {
  const event = await house.store.findEvent(params['id'] ?? '')
  if (event?.owner?.userId !== userId) {
    throw new PlatformError(
      'ERR_NOT_FOUND',
      'No event of this account has this id; POST /v1/events answers with it',
    )
  }
  const { facts, owner } = rebuildAnnouncement(event)
  const deliveries = await house.store.listEventDeliveries(event.id)
  return {
    id: event.id,
    type: facts.type,
    created_at: representSecond(event.occurredAt),
    workspaceId: owner.workspaceId,
    data: facts.data,
    deliveries: deliveries.map(representWebhookDelivery),
  }
}
