// Makes the request of a webhook of scheme `texture`: the bytes, the header that signs them, and the unsigned time. Sends
// nothing.
import {
  TEXTURE_HEADERS,
  formatTextureTimestamp,
  importTextureSecret,
  signTexture,
} from '@thunderstack-webhooks/shared'
import { readClock } from '../runtime.ts'
import { formatBody } from './format-body.ts'
import type { SignedDelivery } from './sign-delivery.ts'

export interface SignTextureOptions {
  readonly secret: string
  /** Milliseconds since 1970. Default: the system clock. */
  readonly sentAt?: number
}

/**
 * Signs an event, or an array of them as a schedule sends it, or any text or bytes as they are.
 *
 * @example
 * const signed = await signTextureDelivery({ type: 'device.created', deviceId: 'dev_1', organizationId: 'org_1',
 *   workspaceId: 'ws_1' }, { secret: 'any text' })
 * await receiver.verify(signed)
 */
export async function signTextureDelivery(
  content: object | string | Uint8Array,
  { secret, sentAt = readClock() }: SignTextureOptions,
): Promise<SignedDelivery> {
  const body = formatBody(content)
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [TEXTURE_HEADERS.signature]: await signTexture(body, importTextureSecret(secret)),
      [TEXTURE_HEADERS.timestamp]: formatTextureTimestamp(sentAt),
    },
    body,
  }
}
