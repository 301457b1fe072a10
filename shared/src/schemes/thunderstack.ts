// The ThunderStack scheme: RSA-SHA256 (PKCS#1 v1.5) over the body bytes, standard base64, one header.
import { formatBase64, parseBase64 } from '../bytes.ts'
import type { RsaPrivateKey, RsaPublicKey } from '../rsa/rsa-key.ts'
import { signedContent } from '../signed-content.ts'

/** The header text to send with `body`. Equal body and key give equal text. */
export async function signThunderstack(body: Uint8Array, key: RsaPrivateKey): Promise<string> {
  return formatBase64(await key.sign(signedContent(body)))
}

export type SignatureParse =
  | { readonly kind: 'parsed'; readonly signature: Uint8Array }
  | { readonly kind: 'malformed'; readonly reason: 'empty' | 'not-base64' }

/** Header text to signature bytes: standard padded base64 and nothing else. */
export function parseThunderstackSignature(text: string): SignatureParse {
  if (text === '') return { kind: 'malformed', reason: 'empty' }
  const signature = parseBase64(text)
  return signature ? { kind: 'parsed', signature } : { kind: 'malformed', reason: 'not-base64' }
}

export type SignatureVerdict =
  | { readonly kind: 'verified'; readonly key: RsaPublicKey }
  /** Right form, but no key made it. */
  | { readonly kind: 'mismatch' }
  /** No key could have made it: its length fits none. Nothing was computed. */
  | { readonly kind: 'wrong-length' }

/** Tries each key whose modulus has the signature's length, in order. */
export async function verifyThunderstack(
  body: Uint8Array,
  signature: Uint8Array,
  keys: readonly RsaPublicKey[],
): Promise<SignatureVerdict> {
  let isLengthRight = false
  for (const key of keys) {
    if (Math.ceil(key.modulusLength / 8) !== signature.byteLength) continue
    isLengthRight = true
    const answer = key.verify(signedContent(body), signature)
    // Waiting for what is there already would cost a turn of the microtask queue.
    if (typeof answer === 'boolean' ? answer : await answer) return { kind: 'verified', key }
  }
  return { kind: isLengthRight ? 'mismatch' : 'wrong-length' }
}
