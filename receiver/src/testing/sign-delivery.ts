// Makes the request that the platform would send: the bytes, and headers that sign exactly these bytes. Sends nothing.
import {
  THUNDERSTACK_SIGNATURE_HEADER,
  importRsaPrivateKey,
  parseBase64,
  signThunderstack,
} from '@thunderstack-webhooks/shared'
import { formatBody } from './format-body.ts'
import { testKeys } from './test-keys.ts'

export interface SignDeliveryOptions {
  /** PKCS#8 PEM. Default: the published test key. */
  readonly privateKeyPem?: string
}

export interface SignedDelivery {
  readonly method: 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/**
 * Signs an event (written by one `JSON.stringify`, as the platform does), or any text or bytes as they are, which need
 * not be an event at all. Equal content and key give an equal signature.
 *
 * @example
 * const signed = await signDelivery({ eventType: 'NODE_STATUS_UPDATED', eventTimestamp: '2026-01-01T00:00:00Z',
 *   details: { nodeId: 'a', status: 'RUNNING' }, nodeId: 'a' })
 * await receiver.verify(signed)
 */
export async function signDelivery(
  content: object | string | Uint8Array,
  { privateKeyPem = testKeys.privateKeyPem }: SignDeliveryOptions = {},
): Promise<SignedDelivery> {
  const body = formatBody(content)
  const key = await importRsaPrivateKey(parsePkcs8(privateKeyPem))
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [THUNDERSTACK_SIGNATURE_HEADER]: await signThunderstack(body, key),
    },
    body,
  }
}

function parsePkcs8(pem: string): Uint8Array {
  const [, base64 = ''] =
    /-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----/.exec(pem) ?? []
  const der = parseBase64(base64.replaceAll(/\s/g, ''))
  if (der && der.length > 0) return der
  throw new TypeError('signDelivery: privateKeyPem must be a PKCS#8 PEM ("BEGIN PRIVATE KEY")')
}
