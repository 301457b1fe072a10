// What createReceiver can be told. Types and the promises in their comments; the rules are in parse-receiver-options.ts.
import type { NodeExpectation } from './check-node.ts'
import type { PayloadValidation } from './check-payload.ts'
import type { VerifiedDelivery } from './delivery.ts'
import type { Duration } from './duration.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import type { PayloadInvalidError } from './errors/event-errors.ts'
import type { KnownEvent, UnknownEvent } from './events.ts'
import type { KeySource } from './keys/key-source.ts'
import type { DeliveryStore } from './replay/delivery-store.ts'
import type { OrderStore } from './replay/order-store.ts'

export interface DeduplicateOptions {
  /** Default a `memoryStore()`. */
  readonly store?: DeliveryStore
  /**
   * How long a claim holds should its process die. It is not renewed: longer than the slowest handler, or a duplicate may run
   * the same delivery beside it. Default `'2m'`.
   */
  readonly lease?: Duration
  /** How long a handled delivery is remembered. At least the retry horizon, 2 h 35 min 30 s. Default `'24h'`. */
  readonly ttl?: Duration
}

export interface ReceiverOptions {
  /** `staticKey(…)`, `remoteKey(…)`, or your own. For other schemes than ThunderStack's give `scheme` instead. */
  readonly keys: KeySource
  readonly scheme?: never
  /** What the event must be about; without it any node will do. The platform's pages ask receivers to check the node. */
  readonly expect?: { readonly nodeId: string | readonly string[] | NodeExpectation }
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
  /**
   * Where it is remembered what was handled, by the SHA-256 of the body: a duplicate is answered 200 and runs no handler.
   * Ours; default a `memoryStore()`. `false` runs the handler for every delivery.
   */
  readonly deduplicate?: DeliveryStore | DeduplicateOptions | false
  /**
   * `'drop-stale'` acknowledges an event older than the last one handled of its node without handling it. It remembers
   * 10000 nodes in this process; give a store of yours for more, or for more processes. Ours; default `false`.
   */
  readonly order?: 'drop-stale' | OrderStore | false
  /**
   * When the sender is answered 200: `'after'` the handler, or `'early'`, before it. Then the sender never delivers again
   * because the handler failed, and only `onError` knows, which is required then. Ours; default `'after'`.
   */
  readonly ack?: 'after' | 'early'
  /** Accept the published test key. Never honoured while `NODE_ENV` is `production`. Default false. */
  readonly allowTestKeys?: boolean
  /** Told of every refusal and failure at a door, in `handle` and `receive`, and of work behind it that failed; the sender sees no code and no diagnostics. */
  readonly onError?: (error: AnyWebhookError) => void | Promise<void>
  /** Told of genuine events of types that this version does not know; they are acknowledged. */
  readonly onUnknownEvent?: (
    event: UnknownEvent,
    delivery: VerifiedDelivery<UnknownEvent>,
  ) => void | Promise<void>
  /** Told, with `order` on, of events that came too late to be handled; they are acknowledged. */
  readonly onStale?: (
    event: KnownEvent,
    delivery: VerifiedDelivery<KnownEvent>,
  ) => void | Promise<void>
  /** Told, under `validate: 'warn'`, how an accepted event departs from the contract. */
  readonly onWarning?: (warning: PayloadInvalidError) => void | Promise<void>
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number
}
