// A webhook key as it is used: its private half to sign, its public half to be shown.
import { createHash, createPublicKey } from 'node:crypto'
import { importRsaPrivateKey, type RsaPrivateKey } from '@thunderstack-webhooks/shared'
import type { StoredKey } from './key-store.ts'
import { parsePrivateKey } from './private-key.ts'

export interface PublicKeyFacts {
  /** `sha256:` and the hex SHA-256 of the SPKI DER form. */
  readonly fingerprint: string
  /** SPKI PEM, as the public-key endpoint serves it. */
  readonly publicKeyPem: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Until when it is published beside its successor; null for the current one. */
  readonly validUntil: number | null
}

export interface SigningKey extends PublicKeyFacts {
  readonly privateKey: RsaPrivateKey
  readonly stored: StoredKey
}

/** `source` names it in errors. */
export async function createSigningKey(stored: StoredKey, source: string): Promise<SigningKey> {
  const privateKey = parsePrivateKey(stored.pem, source)
  const publicKey = createPublicKey(privateKey)
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return {
    fingerprint: `sha256:${createHash('sha256').update(spki).digest('hex')}`,
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    createdAt: stored.createdAt,
    validUntil: stored.validUntil,
    privateKey: await importRsaPrivateKey(privateKey.export({ type: 'pkcs8', format: 'der' })),
    stored,
  }
}
