// Event to signature: once per event, off the main thread, by the key the event was born with.
import { encodeUtf8, signThunderstack } from '@thunderstack-webhooks/shared'
import type { KeyRing } from './key-ring.ts'

export interface Signer {
  /** The header text. Deterministic: signing again after a crash gives the same text. */
  sign(event: { readonly body: string; readonly keyFingerprint: string }): Promise<string>
}

export function createSigner(keyRing: KeyRing): Signer {
  return {
    async sign({ body, keyFingerprint }) {
      const key = keyRing.find(keyFingerprint)
      if (!key) {
        throw new Error(
          `the event was born with key ${keyFingerprint}, which is not in the key ring: start with the data directory or --signing-key it was made with`,
        )
      }
      return signThunderstack(encodeUtf8(body), key.privateKey)
    },
  }
}
