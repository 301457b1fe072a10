// Makes the request of a webhook of scheme `hmac`: the bytes, and the header that signs exactly these bytes. Sends nothing.
import { HMAC_SIGNATURE_HEADER, importHmacSecret, signHmac } from '@thunderstack-webhooks/shared'
import { formatBody } from './format-body.ts'
import type { SignedDelivery } from './sign-delivery.ts'

export interface SignHmacOptions {
  readonly secret: string
}

/**
 * Signs an event, or an array of them as a schedule sends it, or any text or bytes as they are.
 *
 * @example
 * const signed = await signHmacDelivery({ id: 'evt_1', type: 'user.created', data: {} }, { secret: 'whsec_abc123' })
 * await receiver.verify(signed)
 */
export async function signHmacDelivery(
  content: object | string | Uint8Array,
  { secret }: SignHmacOptions,
): Promise<SignedDelivery> {
  const body = formatBody(content)
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [HMAC_SIGNATURE_HEADER]: await signHmac(body, importHmacSecret(secret)),
    },
    body,
  }
}
