// Bytes, headers, keys and now to a verified delivery, or a coded error. The order of the checks is the contract.
import { runtime } from '#digest'
import { THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import { checkBody } from './check-body.ts'
import { checkFreshness, type FreshnessSettings } from './check-freshness.ts'
import { checkNode, type NodeExpectation } from './check-node.ts'
import { checkPayload, type PayloadValidation } from './check-payload.ts'
import { checkSignature, type SignatureSettings } from './check-signature.ts'
import type { DeliveryInput, VerifiedDelivery } from './delivery.ts'
import type { PayloadInvalidError } from './errors/event-errors.ts'
import { toWebhookError } from './errors/to-webhook-error.ts'
import type { BodySource } from './errors/webhook-error.ts'
import { listHeaderValues } from './headers.ts'

export interface VerifySettings extends SignatureSettings, FreshnessSettings {
  readonly maxBodyBytes: number
  readonly validate: PayloadValidation
  readonly expectNodeId: NodeExpectation | undefined
  readonly now: () => number
  readonly warn: (warning: PayloadInvalidError) => Promise<void>
}

/** Throws a WebhookError, with diagnostics as far as they are known; a TypeError for headers that are none. */
export async function verifyDelivery(
  input: DeliveryInput,
  settings: VerifySettings,
  bodySource: BodySource = 'bytes',
): Promise<VerifiedDelivery> {
  const body = checkBody(input.body, settings.maxBodyBytes)
  const signatures = listHeaderValues(input.headers, THUNDERSTACK_SIGNATURE_HEADER)
  const receivedAt = input.now ?? settings.now()
  // Started first and awaited last: WebCrypto makes it in another thread while the signature is being checked.
  const digest = runtime.digestSha256(body)
  try {
    const key = await checkSignature(body, signatures, settings, receivedAt)
    const { event, warning } = checkPayload(body, settings.validate)
    const asked = checkNode(event, settings.expectNodeId)
    if (asked) await asked
    checkFreshness(event, settings, receivedAt)
    const bodySha256 = typeof digest === 'string' ? digest : await digest
    if (warning) await settings.warn(warning)
    return { event, body, bodySha256, keyFingerprint: key.fingerprint, receivedAt }
  } catch (error) {
    const bodySha256 = await digest
    throw toWebhookError(error, { bodySource, bodyLength: body.byteLength, bodySha256 })
  }
}
