// What each scheme brings of its own: the headers it reads, and the check of what stands in them. Types only.
import type { EnvelopeScheme } from '@thunderstack-webhooks/contracts/webhook-events'

export interface SignedFacts {
  readonly secretIndex: number
  readonly sentAt?: number
  readonly webhookId?: string
}

export interface SignatureCheck {
  readonly scheme: EnvelopeScheme
  /** The signature header. */
  readonly challenge: string
  /**
   * Throws a coded error with `status`. `listValues` gives all values of a header. The time is looked at when the signature
   * has been found good.
   */
  readonly check: (
    body: Uint8Array,
    listValues: (name: string) => readonly string[],
    context: { readonly now: number; readonly status: 401 | 403 },
  ) => Promise<SignedFacts>
}
