// A registered webhook as its owner sees it: everything but its secrets.
import type { WebhookResource } from '@thunderstack-webhooks/contracts'
import { formatSchedule } from '../../domain/cadence.ts'
import type { Registration } from '../../domain/registration.ts'
import type { House } from '../house.ts'
import { openSealed } from '../open-sealed.ts'
import { representInstant } from './instant.ts'
import { representSecond } from './second.ts'

export function representWebhook(
  registration: Registration,
  { vault, clock }: Pick<House, 'vault' | 'clock'>,
): WebhookResource {
  const { previousSecretValidUntil: previous } = registration
  const { headers } = openSealed(registration, vault)
  return {
    id: registration.id,
    url: registration.url,
    events: [...registration.filters],
    active: registration.state === 'active',
    created_at: representSecond(registration.createdAt),
    label: registration.label,
    headers: Object.fromEntries(headers),
    scheme: registration.scheme,
    schedule: formatSchedule(registration.cadenceMinutes),
    workspaceId: registration.workspaceId,
    ordered: registration.isOrdered,
    disabledReason: registration.disabledReason,
    previousSecretValidUntil:
      previous !== null && previous > clock.now() ? representInstant(previous) : null,
  }
}
