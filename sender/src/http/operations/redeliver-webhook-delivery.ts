import type { Operation } from '../operation.ts'
import { representWebhookDelivery } from '../represent/webhook-delivery.ts'
import { loadOwnDelivery } from './load-own-delivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'
import { sendAgain } from './send-again.ts'

/** The same delivery once more, due now: the same bytes under a fresh ladder of attempts, numbered on. */
export const redeliverWebhookDelivery: Operation<'redeliverWebhookDelivery'> = async (
  { params, userId },
  house,
) => {
  const webhook = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const { id } = await loadOwnDelivery(params['deliveryId'] ?? '', webhook.id, house)
  await sendAgain(id, house)
  return representWebhookDelivery(await loadOwnDelivery(id, webhook.id, house))
}
