// The scheme of the generic webhook guide: `X-Webhook-Signature`, hex HMAC-SHA256 of the raw body. It sends no time.
import type { HmacEvent } from '@thunderstack-webhooks/contracts/webhook-events'
import { HMAC_SIGNATURE_HEADER, importHmacSecret } from '@thunderstack-webhooks/shared'
import { checkHexSignature } from './check-hex-signature.ts'
import { createScheme } from './create-scheme.ts'
import { parseSecrets } from './parse-secrets.ts'
import type { Scheme } from './scheme.ts'
import type { SecretOptions } from './scheme-options.ts'

export type HmacOptions = SecretOptions

/**
 * The secret is used as it is written down, a prefix such as `whsec_` included. Throws a TypeError for one that is missing,
 * empty or no text.
 *
 * @example
 * const receiver = createReceiver({ scheme: hmac({ secret: process.env.WEBHOOK_SECRET ?? '' }) })
 * receiver.on('user.created', (event) => console.log(event.id, event.data))
 */
export function hmac(options: HmacOptions): Scheme<HmacEvent> {
  const keys = parseSecrets('hmac', options, {}).map(importHmacSecret)
  return createScheme({
    scheme: 'hmac',
    challenge: HMAC_SIGNATURE_HEADER,
    async check(body, listValues, { status }) {
      const values = listValues(HMAC_SIGNATURE_HEADER)
      const secretIndex = await checkHexSignature(body, HMAC_SIGNATURE_HEADER, values, keys, status)
      return { secretIndex }
    },
  })
}
