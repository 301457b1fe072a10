import type { Operation } from '../operation.ts'
import { representAttempt } from '../represent/attempt.ts'
import { representWebhookDelivery } from '../represent/webhook-delivery.ts'
import { loadKnownDelivery } from './load-known-delivery.ts'
import { loadOwnDelivery } from './load-own-delivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'

/** With every attempt: exact request and response, phases, and why the next one is due when it is. */
export const getWebhookDelivery: Operation<'getWebhookDelivery'> = async (
  { params, userId },
  house,
) => {
  const webhook = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const delivery = await loadOwnDelivery(params['deliveryId'] ?? '', webhook.id, house)
  const { attempts, body } = await loadKnownDelivery(delivery.id, house)
  return {
    ...representWebhookDelivery(delivery),
    attempt_log: attempts.map((attempt) => representAttempt(attempt, body)),
  }
}
