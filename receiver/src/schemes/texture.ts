// Texture's scheme: `Texture-Signature`, hex HMAC-SHA256 of the raw body, and `Texture-Timestamp`, which is not signed.
import type { TextureEvent } from '@thunderstack-webhooks/contracts/webhook-events'
import { TEXTURE_HEADERS, importTextureSecret } from '@thunderstack-webhooks/shared'
import type { Duration } from '../duration.ts'
import { checkHexSignature } from './check-hex-signature.ts'
import { checkTolerance, refuseTime } from './check-tolerance.ts'
import { createScheme } from './create-scheme.ts'
import { parseSecrets } from './parse-secrets.ts'
import { parseTextureTime } from './parse-texture-time.ts'
import { parseTolerance } from './parse-tolerance.ts'
import type { Scheme } from './scheme.ts'
import type { SecretOptions } from './scheme-options.ts'

export type TextureOptions = SecretOptions & {
  /**
   * Refuse requests whose `Texture-Timestamp` is further from now than this, or is not there. Off by default: the header is
   * not signed, so whoever replays a request can write what he likes.
   */
  readonly tolerance?: Duration
}

/**
 * The secret is any text, used as it is written down. Throws a TypeError for one that is missing, empty or no text.
 *
 * @example
 * const receiver = createReceiver({ scheme: texture({ secret: process.env.TEXTURE_SECRET ?? '' }) })
 * receiver.on('device.created', (event) => console.log(event.deviceId, event.workspaceId))
 */
export function texture(options: TextureOptions): Scheme<TextureEvent> {
  const keys = parseSecrets('texture', options, { tolerance: true }).map(importTextureSecret)
  const { tolerance } = options
  const toleranceMs = tolerance === undefined ? undefined : parseTolerance('texture', tolerance)
  const { signature, timestamp } = TEXTURE_HEADERS
  return createScheme({
    scheme: 'texture',
    challenge: signature,
    async check(body, listValues, context) {
      const { status } = context
      const values = listValues(signature)
      const secretIndex = await checkHexSignature(body, signature, values, keys, status)
      const [time = '', ...more] = listValues(timestamp)
      const sentAt = more.length > 0 ? undefined : parseTextureTime(time)
      if (toleranceMs !== undefined) {
        if (sentAt === undefined) {
          throw refuseTime(
            timestamp,
            'one time, in ISO 8601 or Unix seconds or milliseconds',
            status,
          )
        }
        checkTolerance(sentAt, toleranceMs, context)
      }
      return { secretIndex, ...(sentAt !== undefined && { sentAt }) }
    },
  })
}
