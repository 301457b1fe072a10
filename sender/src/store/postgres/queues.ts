// The queues that pending deliveries stand in, as conditions on `deliveries d`. Each is a partial index: a condition that
// reads otherwise than the index would not be served by it.

/** For their time. */
export const WAITS = `d.state = 'pending' and d.waits_for is null`
/** For a slot at a busy endpoint. */
export const PARKED = `d.state = 'pending' and d.waits_for = 'slot'`

/** The front of one queue; asked for over both it would be a walk through all of the index. */
export const firstDueAt = (isRetry: 0 | 1): string =>
  `(select min(d.due_at) from deliveries d where ${WAITS} and d.is_retry = ${isRetry})`
