// The `texture` scheme: `Texture-Signature`, lower-case hex HMAC-SHA256 of the raw body, and `Texture-Timestamp`, when the
// request was sent. The time is not signed. Source: Texture's webhook page; the format of the time is ours.
import { encodeUtf8 } from '../bytes.ts'
import { importHmacKey } from '../hmac/import-hmac-key.ts'
import type { HmacKey } from '../hmac/hmac-key.ts'
import { signHexCode, verifyHexCode } from './hex-code.ts'

export const TEXTURE_HEADERS = {
  signature: 'Texture-Signature',
  timestamp: 'Texture-Timestamp',
} as const

/** The secret is any text, used as it is written down. */
export function importTextureSecret(secret: string): HmacKey {
  return importHmacKey(encodeUtf8(secret))
}

export const signTexture: typeof signHexCode = signHexCode
export const verifyTexture: typeof verifyHexCode = verifyHexCode

/** `sentAt` in milliseconds since 1970 as ISO 8601 in UTC, with milliseconds. */
export function formatTextureTimestamp(sentAt: number): string {
  return new Date(sentAt).toISOString()
}
