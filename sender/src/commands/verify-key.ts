// A signature of the scheme `thunderstack` against a public key, and what is wrong in words.
import { createPublicKey, type KeyObject } from 'node:crypto'
import {
  importRsaPublicKey,
  parseThunderstackSignature,
  verifyThunderstack,
} from '@thunderstack-webhooks/shared'
import { ConfigError } from '../config/config-error.ts'

export const KEY_EXPECTED =
  'an RSA public key in PEM form, alone or in the "data" of a saved /api/webhook-public-key'

/** Undefined when that key signed exactly these bytes. */
export async function findKeyProblem(
  keyText: string,
  header: string,
  body: Uint8Array,
): Promise<string | undefined> {
  const key = await importRsaPublicKey(readKey(keyText))
  const parsed = parseThunderstackSignature(header)
  if (parsed.kind === 'malformed') return 'the signature is not standard base64 with padding'
  const verdict = await verifyThunderstack(body, parsed.signature, [key])
  switch (verdict.kind) {
    case 'verified':
      return undefined
    case 'wrong-length':
      return `the signature has ${parsed.signature.byteLength} bytes, this key makes ${key.modulusLength / 8}`
    case 'mismatch':
      return 'this key did not sign these bytes: check for a trailing newline, re-serialised JSON or another key'
  }
}

/** SPKI DER of the key. Throws a sentence that does not quote the file. */
function readKey(text: string): Uint8Array {
  let key: KeyObject
  try {
    key = createPublicKey(readPem(text))
  } catch (cause) {
    throw new ConfigError(`--key: expected ${KEY_EXPECTED}`, { cause })
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new ConfigError(
      `--key: expected ${KEY_EXPECTED}, got a key of kind ${key.asymmetricKeyType ?? 'unknown'}`,
    )
  return key.export({ type: 'spki', format: 'der' })
}

/** As it is, or out of what the platform answers. */
function readPem(text: string): string {
  if (!text.trimStart().startsWith('{')) return text
  return String((JSON.parse(text) as { readonly data?: unknown }).data)
}
