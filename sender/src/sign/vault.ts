// Secrets of webhooks at rest: AES-256-GCM under a key that lies beside the signing keys. Only what signs and what answers the
// owner opens them.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Credentials } from '../domain/credentials.ts'
import { PlatformError } from '../domain/errors.ts'

export interface Vault {
  readonly seal: (credentials: Credentials) => string
  /** Throws when it was sealed under another key. */
  readonly open: (sealed: string) => Credentials
}

const ALGORITHM = 'aes-256-gcm'
export const VAULT_KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** `key`: 32 bytes. Each sealing has a nonce of its own, so the same secret never looks the same. */
export function createVault(key: Uint8Array): Vault {
  if (key.byteLength !== VAULT_KEY_BYTES) {
    throw new Error(
      `the vault key: expected the base64 form of ${VAULT_KEY_BYTES} bytes, got ${key.byteLength} bytes; bring back a copy of it. Without it a new one is made, and the secret of every webhook has to be rotated`,
    )
  }
  return {
    seal(credentials) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, nonce)
      const text = [cipher.update(JSON.stringify(credentials), 'utf8'), cipher.final()]
      return Buffer.concat([nonce, cipher.getAuthTag(), ...text]).toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      try {
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        })
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
        return JSON.parse(Buffer.concat([text, decipher.final()]).toString()) as Credentials
      } catch {
        // The reason names nothing: there is one.
        throw new PlatformError(
          'ERR_SEALED_ELSEWHERE',
          'its secret and headers were sealed under another key: is this the data directory they were made in? If that is lost, POST /v1/webhooks/{id}/rotate-secret makes a new secret, and its headers can be set again after that; under the scheme thunderstack they are set again with PATCH alone',
        )
      }
    },
  }
}
