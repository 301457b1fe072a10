// JSON Web Keys (RFC 7517, 7518) to RSA numbers.
import { parseBase64 } from '@thunderstack-webhooks/shared'
import { KeyInvalidError } from '../errors/key-errors.ts'
import { PRIVATE_KEY_HINT } from './private-key-hint.ts'
import type { RsaNumbers } from './rsa-numbers.ts'

/** The members of a JSON Web Key that are looked at. */
export interface JwkInput {
  readonly kty?: string | undefined
  readonly n?: string | undefined
  readonly e?: string | undefined
  readonly [member: string]: unknown
}

/** Throws KeyInvalidError with the reason. */
export function parseJwk(jwk: JwkInput): RsaNumbers {
  if ('d' in jwk) throw new KeyInvalidError('the JWK is a private key', PRIVATE_KEY_HINT)
  if (!isRsaSigningJwk(jwk)) {
    throw new KeyInvalidError('the JWK is not an RSA key for RS256 signatures')
  }
  return { modulus: parseBase64url(jwk.n), exponent: parseBase64url(jwk.e) }
}

/** A set may hold keys for other purposes; those are passed over. */
export function isRsaSigningJwk(jwk: JwkInput): boolean {
  const { kty, use = 'sig', alg = 'RS256' } = jwk
  return kty === 'RSA' && use === 'sig' && alg === 'RS256'
}

function parseBase64url(text: unknown): Uint8Array {
  if (typeof text !== 'string') throw new KeyInvalidError('the JWK has no n or no e')
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/')
  const bytes = parseBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, '='))
  if (!bytes) throw new KeyInvalidError('the n or e of the JWK is not base64url')
  const start = bytes.findIndex((byte) => byte !== 0)
  return start === -1 ? new Uint8Array() : bytes.subarray(start)
}
