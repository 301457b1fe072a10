// What may be the secret of a webhook, by scheme.
import { parseBase64 } from '@thunderstack-webhooks/shared'
import { PlatformError } from './errors.ts'
import type { Scheme } from './scheme.ts'

const STANDARD_PREFIX = 'whsec_'
const MIN_BYTES = 24
const MAX_BYTES = 64

/** Throws a refusal that never quotes the secret. The form of other schemes' secrets is the contract's: printable ASCII. */
export function checkSecret(scheme: Scheme, secret: string): void {
  if (scheme === 'thunderstack') {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      "secret: the scheme thunderstack has none, it signs with the platform's RSA key; leave it out",
    )
  }
  if (scheme !== 'standard') return
  const bytes = secret.startsWith(STANDARD_PREFIX)
    ? parseBase64(secret.slice(STANDARD_PREFIX.length))
    : undefined
  if (bytes && bytes.byteLength >= MIN_BYTES && bytes.byteLength <= MAX_BYTES) return
  throw new PlatformError(
    'ERR_BODY_INVALID',
    `secret: the scheme standard expects whsec_ and the base64 form of ${MIN_BYTES} to ${MAX_BYTES} bytes; leave it out to have one made`,
  )
}
