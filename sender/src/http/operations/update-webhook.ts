import type { RequestBody } from '@thunderstack-webhooks/contracts'
import { parseSchedule } from '../../domain/cadence.ts'
import { parseCustomHeaders } from '../../domain/custom-headers.ts'
import type { HeaderPairs } from '../../domain/header-lines.ts'
import { setActive, type Registration } from '../../domain/registration.ts'
import type { House } from '../house.ts'
import { openSealed } from '../open-sealed.ts'
import type { Operation } from '../operation.ts'
import { representWebhook } from '../represent/webhook.ts'
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
      const next: Registration = {
        ...webhook,
        ...pickPlain(body),
        ...(cadence !== undefined && { cadenceMinutes: cadence }),
        ...(headers && { sealed: sealHeaders(webhook, headers, house.vault) }),
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

/** The secrets stay as they are. */
function sealHeaders(
  webhook: Registration,
  headers: HeaderPairs,
  vault: House['vault'],
): string | null {
  const { secrets } = openSealed(webhook, vault)
  return secrets.length + headers.length === 0 ? null : vault.seal({ secrets, headers })
}
