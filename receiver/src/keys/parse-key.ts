// Any accepted form of key material to SPKI DER, purely: no key object is made and nothing is fetched.
import { KeyInvalidError } from '../errors/key-errors.ts'
import { isObject } from '../is-object.ts'
import { isRsaSigningJwk, parseJwk, type JwkInput } from './parse-jwk.ts'
import { parseKeyText } from './parse-key-text.ts'
import { checkRsaNumbers, formatSpki, type RsaNumbers } from './rsa-numbers.ts'

/**
 * A public key, or several: PEM (SPKI or PKCS#1, also on one line or with literal `\n`), bare base64 of the DER, the
 * platform's `{"data": "…"}` answer, a JWK, a JWK set, `{"public_keys": […]}` and the other wrappers peers use, JSON text
 * of any of these, or a list of any of these. Of listed keys those marked `is_current` are tried first.
 */
export type KeyMaterial =
  | string
  | { readonly data: KeyMaterial }
  | { readonly public_keys: readonly KeyMaterial[] }
  | { readonly public_key: KeyMaterial }
  | { readonly publicKey: KeyMaterial }
  | { readonly key: KeyMaterial; readonly is_current?: boolean }
  | { readonly keys: readonly JwkInput[] }
  | JwkInput
  | readonly KeyMaterial[]

// {"data": …} around the JSON text of a list of wrapped keys is the deepest that means anything.
const MAX_DEPTH = 8
// The platform's own, then what other platforms with RSA-signed webhooks publish.
const WRAPPERS = ['data', 'public_keys', 'public_key', 'publicKey', 'key'] as const

/**
 * At least one key, in the order given. Throws KeyInvalidError, with the reason, when any part is unusable: a key
 * that silently drops out would only show as refused deliveries.
 */
export function parseKey(material: KeyMaterial): Uint8Array[] {
  const numbers = parseMaterial(material, MAX_DEPTH)
  if (numbers.length === 0) throw new KeyInvalidError('the list is empty')
  numbers.forEach(checkRsaNumbers)
  return numbers.map(formatSpki)
}

function parseMaterial(material: unknown, depth: number): RsaNumbers[] {
  if (depth === 0) throw new KeyInvalidError('its JSON is nested too deeply')
  if (typeof material === 'string') return parseText(material, depth)
  if (Array.isArray(material)) {
    return putCurrentFirst(material).flatMap((item) => parseMaterial(item, depth - 1))
  }
  if (!isObject(material)) {
    throw new KeyInvalidError(`expected text or an object, got ${describeKind(material)}`)
  }
  const wrapper = WRAPPERS.find((name) => name in material)
  if (wrapper) return parseMaterial(material[wrapper], depth - 1)
  if (Array.isArray(material['keys'])) return parseJwks(material['keys'])
  if ('kty' in material) return [parseJwk(material)]
  throw new KeyInvalidError(`the object has neither ${WRAPPERS.join(', ')}, keys nor kty`)
}

function putCurrentFirst(list: readonly unknown[]): readonly unknown[] {
  const isCurrent = (item: unknown) => isObject(item) && item['is_current'] === true
  return list.toSorted((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)))
}

function parseText(text: string, depth: number): RsaNumbers[] {
  const isJson = /^\s*[{[]/.test(text)
  return isJson ? parseMaterial(parseJson(text), depth - 1) : parseKeyText(text)
}

function parseJson(text: string): unknown {
  try {
    // Trimmed of a byte order mark, too.
    return JSON.parse(text.trim())
  } catch {
    throw new KeyInvalidError('it begins like JSON and is not JSON')
  }
}

function parseJwks(keys: readonly unknown[]): RsaNumbers[] {
  const usable = keys.filter((key): key is JwkInput => isObject(key) && isRsaSigningJwk(key))
  if (usable.length === 0)
    throw new KeyInvalidError('the key set has no RSA key for RS256 signatures')
  return usable.map(parseJwk)
}

function describeKind(value: unknown): string {
  return value === undefined
    ? 'undefined (is the setting filled in?)'
    : value === null
      ? 'null'
      : typeof value
}
