import type { Operation } from '../operation.ts'
import { representWebhook } from '../represent/webhook.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'

export const getWebhook: Operation<'getWebhook'> = async ({ params, userId }, house) =>
  representWebhook(await loadOwnWebhook(params['id'] ?? '', userId, house), house)
