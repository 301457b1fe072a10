// What createReceiver can be told together with a scheme. Types; the rules are in parse-scheme-options.ts.
import type { ReceiverOptions } from '../receiver-options.ts'
import type { Scheme } from './scheme.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'
import type { OpenEvent } from './scheme-events.ts'

type SharedOptions = Pick<
  ReceiverOptions,
  | 'validate'
  | 'maxBodyBytes'
  | 'signatureFailureStatus'
  | 'deduplicate'
  | 'ack'
  | 'onError'
  | 'onWarning'
  | 'now'
>

/**
 * `signatureFailureStatus` is 401 by default, as the guide's samples answer, and also for a time out of tolerance. The other
 * shared options are those of `ReceiverOptions`.
 */
export interface SchemeReceiverOptions<Event extends OpenEvent> extends SharedOptions {
  /** `hmac(…)`, `texture(…)` or `standard(…)`. Instead of `keys`. */
  readonly scheme: Scheme<Event>
  readonly keys?: never
  /** Told of genuine events whose type is neither in the catalogue nor registered; they are acknowledged. */
  readonly onUnknownEvent?: (event: Event, delivery: SchemeDelivery<Event>) => void | Promise<void>
}

/** One secret, or during a rotation several: whichever made the signature. */
export type SecretOptions =
  | { readonly secret: string; readonly secrets?: never }
  | { readonly secrets: readonly string[]; readonly secret?: never }
