import type { Operation } from '../operation.ts'
import { webhookNotFound } from './load-own-webhook.ts'

/** What waits is cancelled; its log goes with it. Its secrets are forgotten at once. */
export const deleteWebhook: Operation<'deleteWebhook'> = async ({ params, userId }, house) => {
  const removed = await house.store.changeRegistration(
    params['id'] ?? '',
    userId,
    house.clock.now(),
    (webhook) => ({ ...webhook, state: 'removed', sealed: null }),
  )
  if (!removed) throw webhookNotFound()
  return { id: removed.id, deleted: true }
}
