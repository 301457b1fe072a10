// What createReceiver can be told. Types and the promises in their comments; the rules are in parse-receiver-options.ts.
import type { NodeExpectation } from './check-node.ts'
import type { PayloadValidation } from './check-payload.ts'
import type { VerifiedDelivery } from './delivery.ts'
import type { Duration } from './duration.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import type { PayloadInvalidError } from './errors/event-errors.ts'
import type { UnknownEvent } from './events.ts'
import type { KeySource } from './keys/key-source.ts'

export interface ReceiverOptions {
  /** `staticKey(…)`, `remoteKey(…)`, or your own. */
  readonly keys: KeySource
  /** What the event must be about. The platform's pages ask receivers to check the node. */
  readonly expect?: { readonly nodeId?: string | readonly string[] | NodeExpectation }
  /** How closely an event is held to the contract. Default `'strict'`. */
  readonly validate?: PayloadValidation
  /**
   * Refuse events older than this. Off by default, because every retry carries the event's own time: below the retry
   * horizon (2 h 35 min 30 s) honest retries would be refused, so that needs `allowShortMaxAge`.
   */
  readonly maxAge?: Duration | false
  readonly allowShortMaxAge?: boolean
  /** Refuse events further in the future than this. Ours; default `'5m'`. */
  readonly maxSkew?: Duration | false
  /** Counted while reading; more is 413. Ours; default 1048576. */
  readonly maxBodyBytes?: number
  /**
   * One status for every signature failure, the missing header included. The published sample answers 403 to all of
   * them. Default: 401 when the header is missing, 403 otherwise.
   */
  readonly signatureFailureStatus?: 401 | 403
  /** Accept the published test key. Never honoured while `NODE_ENV` is `production`. Default false. */
  readonly allowTestKeys?: boolean
  /** Told of every refusal and failure at a door, in `handle` and `receive`; the sender sees no code and no diagnostics. */
  readonly onError?: (error: AnyWebhookError) => void | Promise<void>
  /** Told of genuine events of types that this version does not know; they are acknowledged. */
  readonly onUnknownEvent?: (
    event: UnknownEvent,
    delivery: VerifiedDelivery<UnknownEvent>,
  ) => void | Promise<void>
  /** Told, under `validate: 'warn'`, how an accepted event departs from the contract. */
  readonly onWarning?: (warning: PayloadInvalidError) => void | Promise<void>
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number
}
