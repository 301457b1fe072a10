import { PlatformError } from '../../domain/errors.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { LoggedDelivery } from '../../store/store.ts'
import type { House } from '../house.ts'

/** The delivery of a webhook that a path names, or a refusal. */
export async function loadOwnDelivery(
  deliveryId: string,
  webhookId: WebhookId,
  house: Pick<House, 'store'>,
): Promise<LoggedDelivery> {
  const page = await house.store.listWebhookDeliveries(
    webhookId,
    { deliveryId, states: [] },
    { limit: 1, cursor: null },
  )
  const [delivery] = page.items
  if (!delivery) {
    throw new PlatformError(
      'ERR_NOT_FOUND',
      'No delivery of this webhook has this id; GET /v1/webhooks/{id}/deliveries lists them',
    )
  }
  return delivery
}
