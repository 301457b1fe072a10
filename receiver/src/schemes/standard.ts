// Standard Webhooks 1.0, symmetric: `webhook-id`, `webhook-timestamp` and `webhook-signature`, all three under the signature.
import type { StandardEvent } from '@thunderstack-webhooks/contracts/webhook-events'
import {
  STANDARD_HEADERS,
  importStandardSecret,
  verifyStandard,
} from '@thunderstack-webhooks/shared'
import { checkOption } from '../check-option.ts'
import type { Duration } from '../duration.ts'
import { checkTolerance, refuseTime } from './check-tolerance.ts'
import { findSecret } from './find-secret.ts'
import { createScheme } from './create-scheme.ts'
import { parseSecrets } from './parse-secrets.ts'
import { parseTolerance } from './parse-tolerance.ts'
import { readHeader } from './read-header.ts'
import type { Scheme } from './scheme.ts'
import type { SecretOptions } from './scheme-options.ts'
import { refuseForm } from './signature-refusals.ts'

export type StandardOptions = SecretOptions & {
  /**
   * Refuse requests whose signed `webhook-timestamp` is further from now than this. A sender stamps each attempt anew, so
   * honest retries pass. Default `'5m'`.
   */
  readonly tolerance?: Duration
}

/**
 * A secret is `whsec_` and base64, or base64 alone. Throws a TypeError for one that is missing, empty or neither.
 *
 * @example
 * const receiver = createReceiver({ scheme: standard({ secret: process.env.WEBHOOK_SECRET ?? '' }) })
 * receiver.on('payment.failed', (event, { webhookId }) => console.log(webhookId, event.data))
 */
export function standard(options: StandardOptions): Scheme<StandardEvent> {
  const secrets = parseSecrets('standard', options, { tolerance: true })
  const keys = secrets.map(importKey)
  const toleranceMs = parseTolerance('standard', options.tolerance ?? '5m')
  return createScheme({
    scheme: 'standard',
    challenge: STANDARD_HEADERS.signature,
    async check(body, listValues, context) {
      const { status } = context
      const signatures = readHeader(
        STANDARD_HEADERS.signature,
        listValues(STANDARD_HEADERS.signature),
        status,
        JOINED_SIGNATURES,
      )
      if (!HAS_SIGNATURE.test(signatures)) {
        const expected = 'a list of v1 signatures in standard base64'
        throw refuseForm(STANDARD_HEADERS.signature, 'not-base64', expected, status)
      }
      const webhookId = readId(listValues(STANDARD_HEADERS.id), status)
      const timestamp = readTime(listValues(STANDARD_HEADERS.timestamp), status)
      const message = { id: webhookId, timestamp, body }
      const isMadeBy = (key: (typeof keys)[number]) => verifyStandard(message, signatures, [key])
      const secretIndex = await findSecret(keys, isMadeBy, status)
      const sentAt = Number(timestamp) * 1_000
      checkTolerance(sentAt, toleranceMs, context)
      return { secretIndex, webhookId, sentAt }
    },
  })
}

// A signature has one comma, behind its version: one at the end of a part, or a second one, joins two headers.
const JOINED_SIGNATURES = /,[^ ]*,|,(?: |$)/
// 32 bytes are 43 characters and one of padding.
const HAS_SIGNATURE = /(?:^| )v1,[A-Za-z0-9+/]{43}=(?: |$)/

function importKey(secret: string) {
  const key = importStandardSecret(secret)
  checkOption(
    'standard',
    key !== undefined,
    'a secret must be whsec_ and standard padded base64; is part of it missing?',
  )
  return key
}

// A delivery is remembered by its id, so it must be one, and fit into a store. A full stop in it does no harm: what follows is a
// number and the beginning of JSON, so that the border between the three can be drawn in one place only.
function readId(values: readonly string[], status: 401 | 403): string {
  const id = readHeader(STANDARD_HEADERS.id, values, status)
  if (/^[\x21-\x7e]{1,256}$/.test(id)) return id
  const expected = 'a text of 1 to 256 visible ASCII characters'
  throw refuseForm(STANDARD_HEADERS.id, id === '' ? 'empty' : 'wrong-length', expected, status)
}

function readTime([text = '', ...more]: readonly string[], status: 401 | 403): string {
  // Ten digits last until 2286; more than fifteen are no exact number.
  if (more.length === 0 && /^\d{1,15}$/.test(text)) return text
  throw refuseTime(STANDARD_HEADERS.timestamp, 'one number of whole seconds since 1970', status)
}
