// HMAC on WebCrypto alone, for runtimes without node:crypto.
import type { HmacRuntime } from './hmac-key.ts'

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' }

export const importHmacKey: HmacRuntime['importHmacKey'] = (secret) => {
  const raw = Uint8Array.from(secret)
  let importing: ReturnType<typeof importKey> | undefined
  // With the first use, because it cannot be done at once.
  const key = () => (importing ??= importKey(raw))
  return {
    sign: async (content) =>
      new Uint8Array(await crypto.subtle.sign(ALGORITHM, await key(), Uint8Array.from(content))),
    verify: async (content, code) =>
      crypto.subtle.verify(ALGORITHM, await key(), Uint8Array.from(code), Uint8Array.from(content)),
  }
}

function importKey(raw: Uint8Array<ArrayBuffer>) {
  return crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['sign', 'verify'])
}
