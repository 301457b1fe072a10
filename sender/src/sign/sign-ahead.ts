// Signatures begun before they are needed, so that the threads that sign are never idle while there is something to sign.
// Each event object is signed once, however often it is asked for.
import type { Signature, SignedEvent, Signer } from './signer.ts'

export interface AheadSigner extends Signer {
  /** Whether it succeeds shows when the signature is asked for. */
  begin(event: SignedEvent): void
  /** How many are being made or wait to be. */
  readonly pendingCount: number
}

/** More at once would keep the threads from what else they do, such as resolving names. */
const MAX_AT_ONCE = 512

export function signAhead(signer: Signer, maxAtOnce: number = MAX_AT_ONCE): AheadSigner {
  const signatures = new WeakMap<SignedEvent, Promise<Signature>>()
  const waiting = new Set<SignedEvent>()
  let underWay = 0

  function sign(event: SignedEvent): Promise<Signature> {
    const known = signatures.get(event)
    if (known) return known
    waiting.delete(event)
    underWay += 1
    const signature = signer.sign(event).finally(() => {
      underWay -= 1
      beginNext()
    })
    signatures.set(event, signature)
    return signature
  }

  function beginNext(): void {
    for (const event of waiting) {
      if (underWay >= maxAtOnce) return
      // Whoever asks for it is told.
      sign(event).catch(() => undefined)
    }
  }

  return {
    sign,
    get pendingCount() {
      return underWay + waiting.size
    },
    begin(event) {
      if (!signatures.has(event)) waiting.add(event)
      beginNext()
    },
  }
}
