// What a webhook is to keep secret, sealed; the way back is open-sealed.ts.
import type { Credentials } from '../domain/credentials.ts'
import type { House } from './house.ts'

/** Null when there is nothing to keep. */
export function sealCredentials(credentials: Credentials, vault: House['vault']): string | null {
  const { secrets, headers } = credentials
  return secrets.length + headers.length === 0 ? null : vault.seal(credentials)
}
