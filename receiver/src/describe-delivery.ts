// A verified delivery as diagnostics. Nothing of its content.
import type { VerifiedDelivery } from './delivery.ts'
import type { Diagnostics } from './errors/webhook-error.ts'

export function describeDelivery({
  body,
  bodySha256,
  keyFingerprint,
}: VerifiedDelivery): Diagnostics {
  return { bodyLength: body.byteLength, bodySha256, keyFingerprintsTried: [keyFingerprint] }
}
