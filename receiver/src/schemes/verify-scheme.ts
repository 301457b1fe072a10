// Bytes, headers, secrets and now to verified events, or a coded error. The order of the checks is the contract.
import { runtime } from '#digest'
import { checkBody } from '../check-body.ts'
import type { DeliveryInput } from '../delivery.ts'
import type { PayloadInvalidError } from '../errors/event-errors.ts'
import { toWebhookError } from '../errors/to-webhook-error.ts'
import type { BodySource } from '../errors/webhook-error.ts'
import { listHeaderValues } from '../headers.ts'
import { checkSchemePayload } from './check-scheme-payload.ts'
import { formatDeduplicationKey } from './format-deduplication-key.ts'
import type { SchemeSettings } from './parse-scheme-options.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'
import type { SignatureCheck } from './signature-check.ts'

/** Throws a WebhookError, with diagnostics as far as they are known; a TypeError for headers that are none. */
export async function verifyScheme(
  input: DeliveryInput,
  { scheme, challenge, check }: SignatureCheck,
  settings: SchemeSettings,
  warn: (warning: PayloadInvalidError) => Promise<void>,
  bodySource: BodySource = 'bytes',
): Promise<SchemeDelivery> {
  const body = checkBody(input.body, settings.maxBodyBytes)
  const listValues = (name: string) => listHeaderValues(input.headers, name)
  // Headers that are none are misuse, and fail here instead of being made an error of this request.
  listValues(challenge)
  const receivedAt = input.now ?? settings.now()
  const digest = runtime.digestSha256(body)
  try {
    const context = { now: receivedAt, status: settings.failureStatus }
    const facts = await check(body, listValues, context)
    const { events, isArray, warnings } = checkSchemePayload(body, settings.validate, scheme)
    for (const warning of warnings) await warn(warning)
    const place = isArray ? { index: 0 } : {}
    const bodySha256 = await digest
    const deduplicationKey = formatDeduplicationKey({ ...facts, ...place, bodySha256 })
    const [event] = events
    return { event, events, ...place, body, bodySha256, deduplicationKey, ...facts, receivedAt }
  } catch (error) {
    const bodySha256 = await digest
    throw toWebhookError(error, { bodySource, bodyLength: body.byteLength, bodySha256 })
  }
}
