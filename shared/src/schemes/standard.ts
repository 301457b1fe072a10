// The `standard` scheme: Standard Webhooks 1.0, symmetric. Id, time and body are signed together; the header may carry several
// signatures, so that a secret can be changed while requests are under way.
import { encodeUtf8, formatBase64, parseBase64 } from '../bytes.ts'
import { importHmacKey } from '../hmac/import-hmac-key.ts'
import type { HmacKey } from '../hmac/hmac-key.ts'

export const STANDARD_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const

const SECRET_PREFIX = 'whsec_'
const VERSION = 'v1,'

/** What one signature covers: `${id}.${timestamp}.${body}`. */
export interface StandardMessage {
  /** Must not contain a full stop: the parts could be cut elsewhere. */
  readonly id: string
  /** Whole seconds since 1970, as the header has them. */
  readonly timestamp: string
  readonly body: Uint8Array
}

/** `whsec_` and base64, or base64 alone; undefined for any other text. */
export function importStandardSecret(secret: string): HmacKey | undefined {
  const text = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret
  const bytes = parseBase64(text)
  return bytes && bytes.byteLength > 0 ? importHmacKey(bytes) : undefined
}

export function formatStandardSecret(bytes: Uint8Array): string {
  return SECRET_PREFIX + formatBase64(bytes)
}

/** The header text: one signature for each key, in their order. */
export async function signStandard(
  message: StandardMessage,
  keys: readonly HmacKey[],
): Promise<string> {
  const content = standardContent(message)
  const signatures: string[] = []
  for (const key of keys) signatures.push(VERSION + formatBase64(await key.sign(content)))
  return signatures.join(' ')
}

/** Whether any signature in the header text was made by any of the keys. Signatures of other versions are passed over. */
export async function verifyStandard(
  message: StandardMessage,
  text: string,
  keys: readonly HmacKey[],
): Promise<boolean> {
  const content = standardContent(message)
  for (const code of parseStandardSignatures(text)) {
    for (const key of keys) if (await key.verify(content, code)) return true
  }
  return false
}

/** More than a sender in the middle of a rotation has; each costs the receiver a computation for each of its keys. */
const MAX_SIGNATURES = 16

function parseStandardSignatures(text: string): readonly Uint8Array[] {
  return text
    .split(' ', MAX_SIGNATURES)
    .filter((part) => part.startsWith(VERSION))
    .map((part) => parseBase64(part.slice(VERSION.length)))
    .filter((code) => code !== undefined)
}

function standardContent({ id, timestamp, body }: StandardMessage): Uint8Array {
  const head = encodeUtf8(`${id}.${timestamp}.`)
  const content = new Uint8Array(head.byteLength + body.byteLength)
  content.set(head)
  content.set(body, head.byteLength)
  return content
}
