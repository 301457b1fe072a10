import { DEFAULT_WORKSPACE } from '../../domain/announce-node.ts'
import { parseSchedule } from '../../domain/cadence.ts'
import { parseCustomHeaders } from '../../domain/custom-headers.ts'
import { setActive, type Registration } from '../../domain/registration.ts'
import { checkSecret } from '../../domain/webhook-secret.ts'
import type { Operation } from '../operation.ts'
import { representWebhook } from '../represent/webhook.ts'
import { sealCredentials } from '../seal-credentials.ts'
import { checkEndpoint } from './check-endpoint.ts'

/** The answer is the only one that shows the secret. */
export const createWebhook: Operation<'createWebhook'> = async ({ body, userId }, house) => {
  await checkEndpoint(body.url, house)
  const { scheme = 'hmac' } = body
  if (body.secret !== undefined) checkSecret(scheme, body.secret)
  const secret = body.secret ?? house.generateSecret(scheme)
  const secrets = secret === null ? [] : [{ text: secret, validUntil: null }]
  const headers = parseCustomHeaders(body.headers ?? {})
  const registration: Registration = {
    id: house.ids.create('hook'),
    scheme,
    url: body.url,
    state: 'active',
    isOrdered: body.ordered ?? false,
    sealed: sealCredentials({ secrets, headers }, house.vault),
    userId,
    workspaceId: body.workspaceId ?? DEFAULT_WORKSPACE,
    label: body.label ?? null,
    filters: body.events ?? ['*'],
    cadenceMinutes: parseSchedule(body.schedule ?? 'realtime'),
    disabledReason: null,
    previousSecretValidUntil: null,
    createdAt: house.clock.now(),
  }
  const webhook = setActive(registration, body.active ?? true)
  await house.store.insertRegistration(webhook)
  return { ...representWebhook(webhook, house), secret }
}
