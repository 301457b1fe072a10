// Which of the secrets made a signature, in the order given.
import type { HmacKey } from '@thunderstack-webhooks/shared'
import { refuseMismatch } from './signature-refusals.ts'

/** Throws ERR_SIGNATURE_MISMATCH when none did. How long it takes tells which one did, and that is no secret. */
export async function findSecret(
  keys: readonly HmacKey[],
  verify: (key: HmacKey) => Promise<boolean>,
  status: 401 | 403,
): Promise<number> {
  for (const [index, key] of keys.entries()) if (await verify(key)) return index
  throw refuseMismatch(status)
}
