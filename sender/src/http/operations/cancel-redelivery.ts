import type { Operation } from '../operation.ts'
import { representRedelivery } from '../represent/redelivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'
import { redeliveryNotFound } from './redelivery-not-found.ts'

/** What has not begun is failed again. One that is over stays as it is. */
export const cancelRedelivery: Operation<'cancelRedelivery'> = async (
  { params, userId },
  house,
) => {
  const webhook = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const redelivery = await house.store.cancelRedelivery(
    params['redeliveryId'] ?? '',
    webhook.id,
    house.clock.now(),
  )
  if (!redelivery) throw redeliveryNotFound()
  return representRedelivery(redelivery)
}
