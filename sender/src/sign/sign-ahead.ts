// Signatures begun before they are needed, so that the threads that sign are never idle while there is something to sign.
// Each event object is signed once, however often it is asked for.
import type { Signer } from './signer.ts'

type SignedEvent = Parameters<Signer['sign']>[0]

export interface AheadSigner extends Signer {
  /** Whether it succeeds shows when the signature is asked for. */
  begin(event: SignedEvent): void
}

export function signAhead(signer: Signer): AheadSigner {
  const begun = new WeakMap<SignedEvent, ReturnType<Signer['sign']>>()

  function sign(event: SignedEvent): ReturnType<Signer['sign']> {
    const known = begun.get(event)
    if (known) return known
    const signature = signer.sign(event)
    begun.set(event, signature)
    return signature
  }

  return {
    sign,
    begin(event) {
      sign(event).catch(() => undefined)
    },
  }
}
