// RSA on WebCrypto alone, for runtimes without node:crypto.
import { formatHex } from '../bytes.ts'
import type { RsaRuntime } from './rsa-key.ts'

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

export const importPublicKey: RsaRuntime['importPublicKey'] = async (spki) => {
  const der = Uint8Array.from(spki)
  const key = await crypto.subtle.importKey('spki', der, ALGORITHM, true, ['verify'])
  const digest = await crypto.subtle.digest('SHA-256', der)
  const { modulusLength } = key.algorithm as { modulusLength?: number }
  return {
    fingerprint: `sha256:${formatHex(new Uint8Array(digest))}`,
    modulusLength: modulusLength ?? 0,
    verify: (content, signature) =>
      crypto.subtle.verify(ALGORITHM, key, Uint8Array.from(signature), Uint8Array.from(content)),
  }
}

export const importPrivateKey: RsaRuntime['importPrivateKey'] = async (pkcs8) => {
  const der = Uint8Array.from(pkcs8)
  const key = await crypto.subtle.importKey('pkcs8', der, ALGORITHM, false, ['sign'])
  return {
    async sign(content) {
      return new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, Uint8Array.from(content)))
    },
  }
}
