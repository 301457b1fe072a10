// Keys as DER in, key objects out; the runtime's implementation is chosen by package.json ("#rsa").
import * as runtime from '#rsa'
import type { RsaPrivateKey, RsaPublicKey } from './rsa-key.ts'

/** From the DER of a SubjectPublicKeyInfo. Throws when the bytes are not an RSA public key. */
export function importRsaPublicKey(spki: Uint8Array): Promise<RsaPublicKey> {
  return runtime.importPublicKey(spki)
}

/** From the DER of a PKCS#8 PrivateKeyInfo. Throws when the bytes are not an RSA private key. */
export function importRsaPrivateKey(pkcs8: Uint8Array): Promise<RsaPrivateKey> {
  return runtime.importPrivateKey(pkcs8)
}
