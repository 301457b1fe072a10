// Secrets for webhooks whose owner gives none.
import { randomBytes } from 'node:crypto'
import { formatStandardSecret } from '@thunderstack-webhooks/shared'
import type { Scheme } from '../domain/scheme.ts'

const BYTES = 32

/** 32 random bytes as the scheme writes them; null for one that has no secrets. */
export function generateSecret(scheme: Scheme): string | null {
  switch (scheme) {
    case 'hmac':
    case 'standard':
      return formatStandardSecret(randomBytes(BYTES))
    case 'texture':
      return randomBytes(BYTES).toString('hex')
    case 'thunderstack':
      return null
  }
}
