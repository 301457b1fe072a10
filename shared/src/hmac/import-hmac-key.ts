// Secret bytes in, key object out; the runtime's implementation is chosen by package.json ("#hmac").
import * as runtime from '#hmac'
import type { HmacKey } from './hmac-key.ts'

/** The secret as the scheme reads it: its text as UTF-8, or the bytes its base64 stands for. */
export function importHmacKey(secret: Uint8Array): HmacKey {
  return runtime.importHmacKey(secret)
}
