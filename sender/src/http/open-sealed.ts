// What a webhook keeps sealed, for an operation that shows or changes it. One that cannot be opened is named.
import type { Credentials } from '../domain/credentials.ts'
import { PlatformError } from '../domain/errors.ts'
import type { Registration } from '../domain/registration.ts'
import type { House } from './house.ts'

export function openSealed(
  { id, sealed }: Pick<Registration, 'id' | 'sealed'>,
  vault: House['vault'],
): Credentials {
  if (sealed === null) return { secrets: [], headers: [] }
  try {
    return vault.open(sealed)
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    throw new PlatformError(error.code, `the webhook ${id}: ${error.message}`, { cause: error })
  }
}
