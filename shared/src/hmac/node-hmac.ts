// HMAC on node:crypto: at once on the calling thread, 3 µs for a small body.
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import type { HmacRuntime } from './hmac-key.ts'

export const importHmacKey: HmacRuntime['importHmacKey'] = (secret) => {
  const key = createSecretKey(secret)
  const sign = (content: Uint8Array) => createHmac('sha256', key).update(content).digest()
  return {
    sign,
    verify(content, code) {
      const expected = sign(content)
      // timingSafeEqual throws for unequal lengths; the right length is no secret.
      return code.byteLength === expected.byteLength && timingSafeEqual(code, expected)
    },
  }
}
