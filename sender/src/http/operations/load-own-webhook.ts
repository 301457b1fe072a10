import { PlatformError } from '../../domain/errors.ts'
import type { Registration } from '../../domain/registration.ts'
import type { House } from '../house.ts'

/** The account's webhook that a path names, or a refusal. */
export async function loadOwnWebhook(
  id: string,
  userId: string,
  house: Pick<House, 'store'>,
): Promise<Registration> {
  const webhook = await house.store.loadRegistration(id, userId)
  if (!webhook) throw webhookNotFound()
  return webhook
}

/** Another account's looks the same as none. */
export function webhookNotFound(): PlatformError {
  return new PlatformError(
    'ERR_NOT_FOUND',
    'No webhook of this account has this id; GET /v1/webhooks lists them',
  )
}
