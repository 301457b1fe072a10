// What a test wants signed, as bytes.
import { encodeUtf8 } from '@thunderstack-webhooks/shared'

/** Text and bytes as they are; anything else written by one `JSON.stringify`, as a sender does. */
export function formatBody(content: object | string | Uint8Array): Uint8Array<ArrayBuffer> {
  if (content instanceof Uint8Array) return Uint8Array.from(content)
  return encodeUtf8(typeof content === 'string' ? content : JSON.stringify(content))
}
