import { rotateSecret, type Credentials } from '../../domain/credentials.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { Registration } from '../../domain/registration.ts'
import { checkSecret } from '../../domain/webhook-secret.ts'
import type { House } from '../house.ts'
import { openSealed } from '../open-sealed.ts'
import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'
import { loadOwnWebhook, webhookNotFound } from './load-own-webhook.ts'
import { readOverlap } from './read-overlap.ts'

const NOTHING: Credentials = { secrets: [], headers: [] }

/** The answer is the only one that shows the new secret. Under `standard` both sign while the overlap lasts. */
export const rotateWebhookSecret: Operation<'rotateWebhookSecret'> = async (
  { body, params, userId },
  house,
) => {
  const id = params['id'] ?? ''
  const { scheme } = await loadOwnWebhook(id, userId, house)
  if (body?.secret !== undefined) checkSecret(scheme, body.secret)
  const secret = body?.secret ?? house.generateSecret(scheme)
  if (secret === null) {
    throw new PlatformError(
      'ERR_CONFLICT',
      "The scheme thunderstack has no secret: it signs with the platform's key, which POST /_mock/keys/rotate changes",
    )
  }
  const overlapMs = readOverlap(body?.overlap)
  const now = house.clock.now()
  const rotated = await house.store.changeRegistration(id, userId, now, (webhook) => {
    const after = rotateSecret(openOrForget(webhook, house), secret, { now, overlapMs })
    const [, previous] = after.secrets
    return {
      ...webhook,
      sealed: house.vault.seal(after),
      previousSecretValidUntil: previous?.validUntil ?? null,
    }
  })
  if (!rotated) throw webhookNotFound()
  return {
    id: rotated.id,
    secret,
    previousValidUntil: representInstant(rotated.previousSecretValidUntil),
  }
}

/** What nobody can open any more is given up: that is how a webhook works again whose vault key is lost. */
function openOrForget(webhook: Registration, { vault }: Pick<House, 'vault'>): Credentials {
  try {
    return openSealed(webhook, vault)
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'ERR_SEALED_ELSEWHERE') return NOTHING
    throw error
  }
}
