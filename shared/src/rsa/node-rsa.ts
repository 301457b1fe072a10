// RSA on node:crypto: verification at once on the calling thread (about 50 µs), signing (about 1 ms) in the thread pool.
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { RsaRuntime } from './rsa-key.ts'

export const importPublicKey: RsaRuntime['importPublicKey'] = async (spki) => {
  const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
  checkIsRsa(key.asymmetricKeyType)
  return Promise.resolve({
    fingerprint: `sha256:${createHash('sha256').update(spki).digest('hex')}`,
    modulusLength: key.asymmetricKeyDetails?.modulusLength ?? 0,
    verify: (content, signature) => verify('sha256', content, key, signature),
  })
}

export const importPrivateKey: RsaRuntime['importPrivateKey'] = async (pkcs8) => {
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  checkIsRsa(key.asymmetricKeyType)
  return Promise.resolve({
    sign: (content) =>
      new Promise((resolve, reject) => {
        sign('sha256', content, key, (error, signature) => {
          if (error) reject(error)
          else resolve(signature)
        })
      }),
  })
}

function checkIsRsa(type: string | undefined): void {
  if (type !== 'rsa') throw new TypeError(`expected an RSA key, got ${type ?? 'an unknown kind'}`)
}
