// What the store forgets.

/** What may be deleted: instants of the platform's clock, both exclusive. */
export interface Expiry {
  /** Events that were delivered, and events that nobody was owed, are kept from here on. */
  readonly deliveredBefore: number
  /** Events with a delivery that ended dead or cancelled are kept from here on. */
  readonly deadBefore: number
}

export interface ExpiryStep extends Expiry {
  /** How many events to look at: what bounds the transaction. */
  readonly limit: number
  /** Where the step before ended; null for the first. Opaque to callers. */
  readonly cursor: string | null
}

export interface ExpiredStep {
  readonly deletedCount: number
  /** Where to go on; null when every event old enough was looked at, or another process is at it. */
  readonly cursor: string | null
}

export interface RetentionStore {
  /**
   * One step of a walk over the events, oldest first: looks at the next `limit` of them and deletes those that are
   * expired, with their deliveries and attempts, all in one transaction. An event is expired when
   *
   * - each of its deliveries is over: `delivered` and settled before `deliveredBefore`, or `dead` or `cancelled` and
   *   settled before `deadBefore`; one that is pending or in flight keeps its event, however old; and
   * - if it has no delivery at all, it happened before `deliveredBefore`.
   *
   * The walk ends at the first event that happened at or after both instants: nothing behind it can be expired, so the
   * cost follows what is old, not what is kept. Judged and deleted under one lock: a delivery that is made due again
   * meanwhile either keeps its event or is found deleted. Nodes, webhooks, steps, tokens and log exports stay.
   *
   * Of several processes one at a time takes a step; any other is answered at once with nothing deleted and a null
   * cursor. Two that take turns miss nothing, since each looks at everything from its own first step on.
   */
  deleteExpired(step: ExpiryStep): Promise<ExpiredStep>
  /**
   * Gives back to the file system what deletions left empty, in steps between which other work goes on. Ends early,
   * after a step, when `signal` aborts. Does nothing where the database does it by itself.
   */
  compact(signal: AbortSignal): Promise<void>
}
