// What the store promises of windows.

export interface WindowStep {
  readonly now: number
  /** Of one request's body, in UTF-8; an event that is bigger goes alone. */
  readonly maxBytes: number
  /** How many events to look at: what bounds the transaction, together with `maxBytes`. */
  readonly maxEvents: number
}

export interface WindowStore {
  /**
   * One step of closing the windows that have ended by `now`, first ended first: their events, in order, become deliveries,
   * each with as many as one request may hold, all in one transaction. No event is in two, and none is left out. Those of a
   * webhook that is not active are dropped.
   *
   * Of several processes one at a time takes a step; any other is told at once that all is done.
   */
  closeWindows(
    step: WindowStep,
  ): Promise<{ readonly deliveryCount: number; readonly isDone: boolean }>
}
