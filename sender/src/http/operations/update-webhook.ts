import type { RequestBody } from '@thunderstack-webhooks/contracts'
import { parseSchedule } from '../../domain/cadence.ts'
import { parseCustomHeaders } from '../../domain/custom-headers.ts'
import { setActive, type Registration } from '../../domain/registration.ts'
import { openSealed } from '../open-sealed.ts'
import type { Operation } from '../operation.ts'
import { representWebhook } from '../represent/webhook.ts'
import { sealCredentials } from '../seal-credentials.ts'
import { checkEndpoint } from './check-endpoint.ts'
import { webhookNotFound } from './load-own-webhook.ts'

/** What is not named stays. Making it active again forgets its failures; what was cancelled meanwhile stays so. */
export const updateWebhook: Operation<'updateWebhook'> = async (
  { body, params, userId },
  house,
) => {
  if (body.url !== undefined) await checkEndpoint(body.url, house)
  const headers = body.headers && parseCustomHeaders(body.headers)
  const cadence = body.schedule === undefined ? undefined : parseSchedule(body.schedule)
  const changed = await house.store.changeRegistration(
    params['id'] ?? '',
    userId,
    house.clock.now(),
    (webhook) => {
      // Before anything changes: what cannot be opened could not be shown afterwards. A scheme without secrets has only headers
      // there, and no other way to be rid of them.
      const isReplaced = headers !== undefined && webhook.scheme === 'thunderstack'
      const secrets = isReplaced ? [] : openSealed(webhook, house.vault).secrets
      const next: Registration = {
        ...webhook,
        ...pickPlain(body),
        ...(cadence !== undefined && { cadenceMinutes: cadence }),
        ...(headers && { sealed: sealCredentials({ secrets, headers }, house.vault) }),
      }
      return body.active === undefined ? next : setActive(next, body.active)
    },
  )
  if (!changed) throw webhookNotFound()
  return representWebhook(changed, house)
}

function pickPlain(body: RequestBody<'updateWebhook'>): Partial<Registration> {
  return {
    ...(body.url !== undefined && { url: body.url }),
    ...(body.events !== undefined && { filters: body.events }),
    ...(body.label !== undefined && { label: body.label }),
    ...(body.ordered !== undefined && { isOrdered: body.ordered }),
  }
}
