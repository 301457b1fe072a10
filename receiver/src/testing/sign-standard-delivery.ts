// Makes the request of a webhook of scheme `standard`: the bytes, an id and a time, and signatures over all three. Sends nothing.
import { STANDARD_HEADERS, importStandardSecret, signStandard } from '@thunderstack-webhooks/shared'
import { createToken, readClock } from '../runtime.ts'
import { formatBody } from './format-body.ts'
import type { SignedDelivery } from './sign-delivery.ts'

export interface SignStandardOptions {
  /** `whsec_` and base64. Several give as many signatures, as a sender makes them during a rotation. */
  readonly secret: string | readonly string[]
  /** Receivers de-duplicate by it. Default: one that nothing else has. */
  readonly id?: string
  /** Milliseconds since 1970. Default: the system clock. */
  readonly sentAt?: number
}

/**
 * Signs an event, or an array of them as a schedule sends it, or any text or bytes as they are. Throws a TypeError for a
 * secret that is none.
 *
 * @example
 * const signed = await signStandardDelivery({ type: 'user.created', data: {} }, { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
 * await receiver.verify(signed)
 */
export async function signStandardDelivery(
  content: object | string | Uint8Array,
  { secret, id = `msg_${createToken()}`, sentAt = readClock() }: SignStandardOptions,
): Promise<SignedDelivery> {
  const body = formatBody(content)
  const timestamp = String(Math.floor(sentAt / 1_000))
  const keys = [secret].flat().map(importKey)
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [STANDARD_HEADERS.id]: id,
      [STANDARD_HEADERS.timestamp]: timestamp,
      [STANDARD_HEADERS.signature]: await signStandard({ id, timestamp, body }, keys),
    },
    body,
  }
}

function importKey(secret: string) {
  const key = importStandardSecret(secret)
  if (key) return key
  throw new TypeError('signStandardDelivery: a secret must be whsec_ and standard padded base64')
}
