// The `hmac` scheme of the generic webhook guide: `X-Webhook-Signature`, lower-case hex HMAC-SHA256 of the raw body.
// No time is sent and none is signed. Source: the guide's Node and Python receivers.
import { encodeUtf8 } from '../bytes.ts'
import { importHmacKey } from '../hmac/import-hmac-key.ts'
import type { HmacKey } from '../hmac/hmac-key.ts'
import { signHexCode, verifyHexCode } from './hex-code.ts'

/** Spelled as the guide's Python receiver asks for it; its Node receiver sees every name in lower case. */
export const HMAC_SIGNATURE_HEADER = 'X-Webhook-Signature'

/** The secret as it is written down: a prefix such as `whsec_` is part of the key. */
export function importHmacSecret(secret: string): HmacKey {
  return importHmacKey(encodeUtf8(secret))
}

export const signHmac: typeof signHexCode = signHexCode
export const verifyHmac: typeof verifyHexCode = verifyHexCode
