// After a mismatch: keys that the source has learned of since. A failure here is a fact, not an error.
import type { RsaPublicKey } from '@thunderstack-webhooks/shared'
import type { KeySource } from './key-source.ts'
import { loadKeys } from './load-keys.ts'

export interface NewerKeys {
  readonly keys: readonly RsaPublicKey[]
  /** Why the source could not be asked, if so. */
  readonly failure?: { readonly cause: unknown }
}

export async function findNewerKeys(
  source: KeySource,
  tried: readonly RsaPublicKey[],
  allowTestKeys: boolean,
  now: number,
): Promise<NewerKeys> {
  const triedFingerprints = new Set(tried.map((key) => key.fingerprint))
  try {
    const ask = async () => (await source.refreshAfterMismatch?.(now)) ?? tried
    const known = await loadKeys(ask, allowTestKeys)
    return { keys: known.filter((key) => !triedFingerprints.has(key.fingerprint)) }
  } catch (cause) {
    return { keys: [], failure: { cause } }
  }
}
