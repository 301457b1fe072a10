// Base64 on atob alone, for runtimes without Buffer.
import type { Base64Runtime } from './base64-runtime.ts'

// The last group may only end in characters whose unused low bits are zero: one spelling per value.
const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/

export const runtime: Base64Runtime = {
  parseBase64(text) {
    if (!BASE64.test(text)) return undefined
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
    return bytes
  },
}
