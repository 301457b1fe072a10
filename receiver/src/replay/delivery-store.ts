// Where it is remembered which deliveries are being handled or were. The interface, and what it promises; no rule.

/**
 * - `new`: nobody has it, or whoever had it held it for longer than its lease. It is yours now.
 * - `in-progress`: somebody else has it.
 * - `done`: it was handled, not longer ago than its time to live.
 */
export type ClaimResult = 'new' | 'in-progress' | 'done'

export interface DeliveryClaim {
  /** Names the holder. No two claims have the same one. */
  readonly token: string
  /** Milliseconds since 1970. A store with a clock of its own may use that: the rest are lengths of time. */
  readonly now: number
  /** How long the claim holds should its holder die. */
  readonly leaseMs: number
}

export interface DeliveryCompletion {
  readonly token: string
  readonly now: number
  /** How long the key is to be remembered as done. */
  readonly ttlMs: number
}

/**
 * Remembers deliveries by a text of visible ASCII, at most 300 characters: the SHA-256 of their bodies, or with a `scheme` what
 * `deduplicationKey` says. Each method is one atomic step. `complete` and `release` change
 * nothing once somebody else has claimed the key. Whether they still do when the lease has run out and nobody came is up
 * to the store. `checkDeliveryStore` of `/testing` holds a store to this.
 *
 * @example
 * const receiver = createReceiver({ keys, deduplicate: { store: sqlStore(query), lease: '5m', ttl: '7d' } })
 */
export interface DeliveryStore {
  /** Of any number of claims at the same time, one gets `new`. */
  claim(key: string, claim: DeliveryClaim): ClaimResult | Promise<ClaimResult>
  /** Was handled: from now on `done`. */
  complete(key: string, completion: DeliveryCompletion): void | Promise<void>
  /** Was not handled: as if never claimed. */
  release(key: string, holder: { readonly token: string }): void | Promise<void>
}
