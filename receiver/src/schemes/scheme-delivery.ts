// What comes out of a verification under a scheme. Types only.
import type { OpenEvent } from './scheme-events.ts'

/** A request whose signature holds and whose checks have passed, as seen from one of its events. */
export interface SchemeDelivery<Event extends OpenEvent = OpenEvent> {
  /** The one event, or of an array: to a handler its own, to whom called `verify` the first. */
  readonly event: Event
  /** All events of the request, in order. One, unless the webhook has a schedule. */
  readonly events: readonly [Event, ...Event[]]
  /** The place of `event` in the array. Not there when the body was no array. */
  readonly index?: number
  /** The very bytes that were verified. */
  readonly body: Uint8Array
  /** Lower-case hex. */
  readonly bodySha256: string
  /**
   * What a delivery store knows this event by: `webhookId` where it is signed, otherwise `bodySha256`; in an array with a
   * colon and the index.
   */
  readonly deduplicationKey: string
  /** Of scheme `standard`: the signed id, the same on every attempt. */
  readonly webhookId?: string
  /** When the sender says that it sent the request, in milliseconds since 1970. Of `texture` it is not signed. */
  readonly sentAt?: number
  /** The place of the secret that made the signature among those given: 0 is the first. */
  readonly secretIndex: number
  /** Milliseconds since 1970, by the receiver's clock. */
  readonly receivedAt: number
}
