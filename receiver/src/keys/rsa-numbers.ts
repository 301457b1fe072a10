// An RSA public key as its two numbers: checked here, and written as the one form that every runtime imports.
import { KeyInvalidError } from '../errors/key-errors.ts'
import { TAG, formatDer } from './der.ts'

/** Unsigned, big-endian, without leading zero bytes. */
export interface RsaNumbers {
  readonly modulus: Uint8Array
  readonly exponent: Uint8Array
}

/** Below this RSA is considered broken (NIST SP 800-131A). */
export const MIN_MODULUS_BITS = 2048
/** Above this one verification costs milliseconds, and OpenSSL refuses. */
export const MAX_MODULUS_BITS = 16_384

// rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017)
export const RSA_ENCRYPTION_OID: Uint8Array = Uint8Array.of(
  ...[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01],
)

/** Throws KeyInvalidError when the key is too short, too long, or no RSA key at all. */
export function checkRsaNumbers({ modulus, exponent }: RsaNumbers): void {
  const bits = countBits(modulus)
  if (bits < MIN_MODULUS_BITS || bits > MAX_MODULUS_BITS) {
    throw new KeyInvalidError(
      `it has ${bits} bits, and ${MIN_MODULUS_BITS} to ${MAX_MODULUS_BITS} are accepted`,
    )
  }
  if (!isOdd(modulus) || !isOdd(exponent) || countBits(exponent) < 2) {
    throw new KeyInvalidError('its numbers cannot belong to an RSA key')
  }
}

/** DER of a SubjectPublicKeyInfo (RFC 5280); equal numbers give equal bytes, whatever form the key came in. */
export function formatSpki({ modulus, exponent }: RsaNumbers): Uint8Array {
  const algorithm = formatDer(
    TAG.sequence,
    formatDer(TAG.oid, RSA_ENCRYPTION_OID),
    formatDer(TAG.null),
  )
  const key = formatDer(TAG.sequence, formatUnsigned(modulus), formatUnsigned(exponent))
  return formatDer(TAG.sequence, algorithm, formatDer(TAG.bitString, Uint8Array.of(0), key))
}

// DER integers are signed: a set top bit needs a zero byte before it.
function formatUnsigned(number: Uint8Array): Uint8Array {
  const isNegative = (number[0] ?? 0) >= 0x80
  return formatDer(TAG.integer, isNegative ? Uint8Array.of(0, ...number) : number)
}

function countBits(number: Uint8Array): number {
  const first = number[0] ?? 0
  return number.length === 0 ? 0 : number.length * 8 - Math.clz32(first) + 24
}

function isOdd(number: Uint8Array): boolean {
  return ((number.at(-1) ?? 0) & 1) === 1
}
