// A signing key as the control API shows it: its public half.
import type { SigningKey } from '@thunderstack-webhooks/contracts'
import type { PublicKeyFacts } from '../../sign/key-ring.ts'
import { representInstant } from './instant.ts'

export function representKeys(keys: readonly PublicKeyFacts[]): SigningKey[] {
  return keys.map(({ fingerprint, publicKeyPem, createdAt, validUntil }) => ({
    fingerprint,
    current: validUntil === null,
    publicKeyPem,
    createdAt: representInstant(createdAt),
    validUntil: representInstant(validUntil),
  }))
}
