import { PlatformError } from '../../domain/errors.ts'
import { toKeptType } from '../../domain/event-type.ts'
import type { Operation } from '../operation.ts'
import { representRedelivery } from '../represent/redelivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'
import { readTime } from './read-time.ts'

const DEFAULT_PER_SECOND = 50

/** Failed deliveries that match become due again, oldest first, so many in a second. A preview counts and changes nothing. */
export const createRedelivery: Operation<'createRedelivery'> = async (
  { body = {}, params, userId },
  house,
) => {
  const webhook = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const isPreview = body.preview ?? false
  if (webhook.state !== 'active' && !isPreview) {
    throw new PlatformError(
      'ERR_CONFLICT',
      'This webhook is not active: set "active": true with PATCH first, or ask for a preview',
    )
  }
  const since = readTime('since', body.since, 'ERR_BODY_INVALID')
  const until = readTime('until', body.until, 'ERR_BODY_INVALID')
  const redelivery = await house.store.redeliverMany({
    id: isPreview ? null : house.ids.create('rdl'),
    webhookId: webhook.id,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(body.eventType !== undefined && { eventType: toKeptType(body.eventType) }),
    perSecond: body.perSecond ?? DEFAULT_PER_SECOND,
    now: house.clock.now(),
  })
  return representRedelivery(redelivery)
}
