// A verified delivery under a scheme as diagnostics. Nothing of its content, and nothing made from a secret.
import type { Diagnostics } from '../errors/webhook-error.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'

export function describeSchemeDelivery({
  body,
  bodySha256,
  deduplicationKey,
}: SchemeDelivery): Diagnostics {
  return { bodyLength: body.byteLength, bodySha256, deduplicationKey }
}
