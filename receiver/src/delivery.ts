// What goes in and what comes out of a verification. Types only.
import type { HeadersInput } from './headers.ts'
import type { WebhookEvent } from './events.ts'

/** One request, as far as a signature is concerned. */
export interface DeliveryInput {
  /** Only the signature header is looked at. */
  readonly headers: HeadersInput
  /** The body exactly as received. Text and parsed objects are refused: their bytes are gone. */
  readonly body: Uint8Array | ArrayBuffer
  /** Milliseconds since 1970. Default: the receiver's clock. */
  readonly now?: number
}

/** A delivery whose signature holds and whose checks have passed. */
export interface VerifiedDelivery<Event extends WebhookEvent = WebhookEvent> {
  readonly event: Event
  /** The very bytes that were verified. */
  readonly body: Uint8Array
  /** Lower-case hex. The key to de-duplicate by: the scheme has no id, and the header text has many spellings. */
  readonly bodySha256: string
  /** `sha256:` and the hex SHA-256 of the key that made the signature. */
  readonly keyFingerprint: string
  /** Milliseconds since 1970, by the receiver's clock. */
  readonly receivedAt: number
}
