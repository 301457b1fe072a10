// The signature that two schemes share: lower-case hex HMAC-SHA256 over the raw body, keyed with the secret's text. The
// schemes differ in their headers.
import { formatHex, parseHex } from '../bytes.ts'
import type { HmacKey } from '../hmac/hmac-key.ts'

/** The header text to send with `body`. Equal body and key give equal text. */
export async function signHexCode(body: Uint8Array, key: HmacKey): Promise<string> {
  return formatHex(await key.sign(body))
}

/** Whether one of the keys made that header text for `body`. False for text of any other form or length. */
export async function verifyHexCode(
  body: Uint8Array,
  text: string,
  keys: readonly HmacKey[],
): Promise<boolean> {
  const code = parseHex(text)
  if (!code) return false
  for (const key of keys) if (await key.verify(body, code)) return true
  return false
}
