// Base64 on Node's Buffer: 0.5 µs for a signature, where atob takes 3.
import type { Base64Runtime } from './base64-runtime.ts'

export const runtime: Base64Runtime = {
  parseBase64(text) {
    const bytes = Buffer.from(text, 'base64')
    // Buffer reads base64url, blanks and rubbish, but writes one spelling only.
    if (bytes.toString('base64') !== text) return undefined
    // The same bytes without Buffer's ways, which would be another class than elsewhere.
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  },
}
