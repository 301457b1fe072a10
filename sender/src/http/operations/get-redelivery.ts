import type { Operation } from '../operation.ts'
import { representRedelivery } from '../represent/redelivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'
import { redeliveryNotFound } from './redelivery-not-found.ts'

export const getRedelivery: Operation<'getRedelivery'> = async ({ params, userId }, house) => {
  const webhook = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const redelivery = await house.store.loadRedelivery(params['redeliveryId'] ?? '', webhook.id)
  if (!redelivery) throw redeliveryNotFound()
  return representRedelivery(redelivery)
}
