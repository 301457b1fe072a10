// Asks a key source, and refuses the published test key whoever hands it over.
import { TEST_KEY_FINGERPRINT, type RsaPublicKey } from '@thunderstack-webhooks/shared'
import { isWebhookError } from '../errors/is-webhook-error.ts'
import { KeyUnavailableError, TestKeyRefusedError } from '../errors/key-errors.ts'
import { isProduction } from '../runtime.ts'

/** At least one key. A source that fails or has none gives KeyUnavailableError: the delivery may be genuine. */
export async function loadKeys(
  ask: () => Promise<readonly RsaPublicKey[]>,
  allowTestKeys: boolean,
): Promise<readonly RsaPublicKey[]> {
  const keys = await askForKeys(ask)
  const hasTestKey = keys.some((key) => key.fingerprint === TEST_KEY_FINGERPRINT)
  if (hasTestKey && (!allowTestKeys || isProduction())) {
    throw new TestKeyRefusedError(TEST_KEY_FINGERPRINT)
  }
  return keys
}

async function askForKeys(
  ask: () => Promise<readonly RsaPublicKey[]>,
): Promise<readonly RsaPublicKey[]> {
  try {
    const keys = await ask()
    if (keys.length > 0) return keys
  } catch (error) {
    throw isWebhookError(error) ? error : new KeyUnavailableError({ cause: error })
  }
  throw new KeyUnavailableError({ cause: new Error('the key source gave an empty list') })
}
