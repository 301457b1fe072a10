import { rotateSecret } from '../../domain/credentials.ts'
import { parseDuration } from '../../domain/duration.ts'
import { PlatformError } from '../../domain/errors.ts'
import { checkSecret } from '../../domain/webhook-secret.ts'
import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'
import { loadOwnWebhook, webhookNotFound } from './load-own-webhook.ts'

const DEFAULT_OVERLAP = '24h'

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
  const overlapMs = parseDuration(body?.overlap ?? DEFAULT_OVERLAP)
  if (overlapMs === undefined) {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      'overlap: expected a duration such as 24h, 30m or 0s',
    )
  }
  const now = house.clock.now()
  const rotated = await house.store.changeRegistration(id, userId, now, (webhook) => {
    const before =
      webhook.sealed === null ? { secrets: [], headers: [] } : house.vault.open(webhook.sealed)
    return {
      ...webhook,
      sealed: house.vault.seal(rotateSecret(before, secret, { now, overlapMs })),
      previousSecretValidUntil: overlapMs > 0 ? now + overlapMs : null,
    }
  })
  if (!rotated) throw webhookNotFound()
  return {
    id: rotated.id,
    secret,
    previousValidUntil: representInstant(rotated.previousSecretValidUntil),
  }
}
