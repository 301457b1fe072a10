// Asks a key source, and refuses the published test key whoever hands it over.
import { TEST_KEY_FINGERPRINT, type RsaPublicKey } from '@thunderstack-webhooks/shared'
import { isWebhookError } from '../errors/is-webhook-error.ts'
import { KeyUnavailableError, TestKeyRefusedError } from '../errors/key-errors.ts'
import { isProduction } from '../runtime.ts'

/**
 * At least one key. The test key beside others is left out, so that a real key can take its place in a rotation; alone it is
 * refused aloud. A source that fails or has none gives KeyUnavailableError: the delivery may be genuine.
 */
export async function loadKeys(
  ask: () => Promise<readonly RsaPublicKey[]>,
  allowTestKeys: boolean,
): Promise<readonly RsaPublicKey[]> {
  let keys: readonly RsaPublicKey[]
  try {
    keys = await ask()
  } catch (error) {
    throw isWebhookError(error) ? error : new KeyUnavailableError({ cause: error })
  }
  if (keys.length === 0) {
    throw new KeyUnavailableError({ cause: new Error('the key source gave an empty list') })
  }
  if (!keys.some(isTestKey) || (allowTestKeys && !isProduction())) return keys
  const trusted = keys.filter((key) => !isTestKey(key))
  if (trusted.length === 0) throw new TestKeyRefusedError(TEST_KEY_FINGERPRINT)
  return trusted
}

function isTestKey(key: RsaPublicKey): boolean {
  return key.fingerprint === TEST_KEY_FINGERPRINT
}
