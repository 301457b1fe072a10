// Signatures begun before they are needed, so that the threads that sign are never idle while there is something to sign.
// Each event object is signed once, however often it is asked for.
import type { Signature, SignedEvent, Signer } from './signer.ts'

export interface AheadSigner extends Signer {
  /** Whether it succeeds shows when the signature is asked for. */
  begin(event: SignedEvent): void
  /** How many are being made or wait to be. */
  readonly pendingCount: number
}

export function signAhead(signer: Signer): AheadSigner {
  const begun = new WeakMap<SignedEvent, Promise<Signature>>()

  let pendingCount = 0

  function sign(event: SignedEvent): Promise<Signature> {
    const known = begun.get(event)
    if (known) return known
    pendingCount += 1
    const signature = signer.sign(event).finally(() => {
      pendingCount -= 1
    })
    begun.set(event, signature)
    return signature
  }

  return {
    sign,
    get pendingCount() {
      return pendingCount
    },
    begin(event) {
      sign(event).catch(() => undefined)
    },
  }
}
