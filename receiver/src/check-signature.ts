// Who says so: the signature header against the keys, cheapest question first. Looks at bytes, never at their meaning.
import {
  parseThunderstackSignature,
  verifyThunderstack,
  type RsaPublicKey,
} from '@thunderstack-webhooks/shared'
import {
  SignatureDuplicatedError,
  SignatureMalformedError,
  SignatureMismatchError,
  SignatureMissingError,
} from './errors/signature-errors.ts'
import { findNewerKeys } from './keys/find-newer-keys.ts'
import type { KeySource } from './keys/key-source.ts'
import { loadKeys } from './keys/load-keys.ts'
import { MAX_MODULUS_BITS, MIN_MODULUS_BITS } from './keys/rsa-numbers.ts'

export interface SignatureSettings {
  readonly keys: KeySource
  readonly allowTestKeys: boolean
  readonly signatureFailureStatus: 401 | 403 | undefined
}

/** The key that made the signature, given all values of the header. Throws a coded error otherwise. */
export async function checkSignature(
  body: Uint8Array,
  headerValues: readonly string[],
  settings: SignatureSettings,
  now: number,
): Promise<RsaPublicKey> {
  const status = settings.signatureFailureStatus
  const signature = parseSignatureHeader(headerValues, status)
  const keys = await loadKeys(() => settings.keys.keys(now), settings.allowTestKeys)
  const verdict = await verifyThunderstack(body, signature, keys)
  switch (verdict.kind) {
    case 'verified':
      return verdict.key
    case 'wrong-length':
      throw new SignatureMalformedError('wrong-length', { status })
    case 'mismatch':
      return verifyWithNewerKeys(body, signature, keys, settings, now)
  }
}

function parseSignatureHeader(
  [text, ...more]: readonly string[],
  status: 401 | 403 | undefined,
): Uint8Array {
  if (text === undefined) throw new SignatureMissingError({ status })
  // Frameworks join repeated headers with a comma, which is no base64 character.
  if (more.length > 0 || text.includes(',')) throw new SignatureDuplicatedError({ status })
  const parse = parseThunderstackSignature(text)
  if (parse.kind === 'malformed') throw new SignatureMalformedError(parse.reason, { status })
  // Before any key is loaded, so that junk cannot cause a request even while no key is cached.
  const bits = parse.signature.byteLength * 8
  if (bits < MIN_MODULUS_BITS || bits > MAX_MODULUS_BITS) {
    throw new SignatureMalformedError('wrong-length', { status })
  }
  return parse.signature
}

// The scheme has no key id: a well-formed signature that fits no key is the only sign of a rotation.
async function verifyWithNewerKeys(
  body: Uint8Array,
  signature: Uint8Array,
  tried: readonly RsaPublicKey[],
  settings: SignatureSettings,
  now: number,
): Promise<RsaPublicKey> {
  const newer = await findNewerKeys(settings.keys, tried, settings.allowTestKeys, now)
  const verdict = await verifyThunderstack(body, signature, newer.keys)
  if (verdict.kind === 'verified') return verdict.key
  throw new SignatureMismatchError({
    status: settings.signatureFailureStatus,
    diagnostics: {
      keyFingerprintsTried: [...tried, ...newer.keys]
        .filter((key) => Math.ceil(key.modulusLength / 8) === signature.byteLength)
        .map((key) => key.fingerprint),
    },
    ...newer.failure,
  })
}
