// Binary key material to RSA numbers: SPKI (RFC 5280) or PKCS#1 (RFC 8017). Says what other structures are.
import { KeyInvalidError } from '../errors/key-errors.ts'
import { TAG, parseDer, type DerElement } from './der.ts'
import { RSA_ENCRYPTION_OID, type RsaNumbers } from './rsa-numbers.ts'
import { PRIVATE_KEY_HINT } from './private-key-hint.ts'

/** Throws KeyInvalidError with the reason. */
export function parseDerKey(der: Uint8Array): RsaNumbers {
  const outer = parseDer(der)
  const parts = outer?.length === 1 ? parseSequence(outer[0]) : undefined
  if (!parts) throw new KeyInvalidError('it is not DER; is part of it missing?')
  const [first, second, third] = parts
  if (first?.tag === TAG.integer) {
    if (parts.length === 2 && second?.tag === TAG.integer) return parsePkcs1(first, second)
    throw new KeyInvalidError('it is a private key', PRIVATE_KEY_HINT)
  }
  if (first?.tag === TAG.sequence && second?.tag === TAG.sequence && third) {
    throw new KeyInvalidError(
      'it is a certificate',
      'Convert it: openssl x509 -pubkey -noout -in cert.pem',
    )
  }
  return parseSpki(first, second)
}

function parseSpki(algorithm: DerElement | undefined, bits: DerElement | undefined): RsaNumbers {
  const [oid] = parseSequence(algorithm) ?? []
  if (oid?.tag !== TAG.oid || bits?.tag !== TAG.bitString || bits.content[0] !== 0) {
    throw new KeyInvalidError('its DER is not a SubjectPublicKeyInfo')
  }
  if (String(oid.content) !== String(RSA_ENCRYPTION_OID)) {
    throw new KeyInvalidError('it is not an RSA key (rsaEncryption)')
  }
  const [key, rest] = parseDer(bits.content.subarray(1)) ?? []
  const [modulus, exponent] = parseSequence(key) ?? []
  if (rest || !modulus || !exponent) throw new KeyInvalidError('its RSA numbers are missing')
  return parsePkcs1(modulus, exponent)
}

function parsePkcs1(modulus: DerElement, exponent: DerElement): RsaNumbers {
  return { modulus: parseUnsigned(modulus), exponent: parseUnsigned(exponent) }
}

// DER has one spelling per number: a zero stands before a set top bit and nowhere else. With others the published test key
// would go unrecognised.
function parseUnsigned({ tag, content }: DerElement): Uint8Array {
  const [first = 0x80, second = 0x80] = content
  const isMinimal = first < 0x80 && (first > 0 || second >= 0x80)
  if (tag !== TAG.integer || !isMinimal) throw new KeyInvalidError('its RSA numbers are malformed')
  return first === 0 ? content.subarray(1) : content
}

function parseSequence(element: DerElement | undefined): DerElement[] | undefined {
  return element?.tag === TAG.sequence ? parseDer(element.content) : undefined
}
