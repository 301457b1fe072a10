// Text to bytes and back, strictly: what does not decode is refused, never repaired.
import { runtime } from '#base64'

// Marked, so that a bundle in which nothing is encoded does without.
const encoder = /* @__PURE__ */ new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/** Strict UTF-8; a byte order mark is kept as text. `undefined` when the bytes are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Standard base64 with padding (RFC 4648 section 4). */
export function formatBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * Standard, padded, canonical base64 only. Runtimes also read base64url, blanks and trailing rubbish: that would give
 * one signature many spellings, so all of it is refused here.
 */
export function parseBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  return runtime.parseBase64(text)
}

/** Lower-case hexadecimal. */
export function formatHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += (byte >> 4).toString(16) + (byte & 15).toString(16)
  return text
}

/** Lower-case hexadecimal and nothing else; `undefined` for any other text: one spelling for each value. */
export function parseHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined
  const bytes = new Uint8Array(text.length / 2)
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = parseInt(text.slice(index * 2, index * 2 + 2), 16)
  }
  return bytes
}
