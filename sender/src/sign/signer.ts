// Event to signature: once per event, off the main thread, by the key the event was born with.
import { signThunderstack } from '@thunderstack-webhooks/shared'
import type { Event } from '../domain/event.ts'
import type { KeyRing } from './key-ring.ts'
import type { SigningKey } from './signing-key.ts'

export type SignedEvent = Pick<Event, 'body' | 'keyFingerprint' | 'signature'>

export interface Signature {
  /** The header text. */
  readonly text: string
  /** The key that made it. */
  readonly keyFingerprint: string
}

export interface Signer {
  /**
   * Deterministic: signing again after a crash gives the same text. An event whose key is gone altogether is signed by the
   * current one, rather than never sent.
   */
  sign(event: SignedEvent): Promise<Signature>
}

/** `resigns`: each attempt is signed by the key that is current then, whatever the event was born with. */
export function createSigner(keyRing: KeyRing, { resigns }: { readonly resigns: boolean }): Signer {
  return {
    async sign({ body, keyFingerprint, signature }) {
      const fingerprint = resigns ? null : keyFingerprint
      if (signature !== null && fingerprint !== null)
        return { text: signature, keyFingerprint: fingerprint }
      const born = fingerprint === null ? undefined : await findKey(keyRing, fingerprint)
      const key = born ?? keyRing.current
      const text = await signThunderstack(Buffer.from(body), key.privateKey)
      return { text, keyFingerprint: key.fingerprint }
    },
  }
}

/** An event of another process may know a key before the news of it is here. */
async function findKey(keyRing: KeyRing, fingerprint: string): Promise<SigningKey | undefined> {
  const known = keyRing.find(fingerprint)
  if (known) return known
  await keyRing.reload()
  return keyRing.find(fingerprint)
}
