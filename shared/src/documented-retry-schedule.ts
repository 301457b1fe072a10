// The only timetable in the source texts (generic webhook guide). ThunderStack itself documents no retries.
// In a file of its own, because the receiver needs it at the edge and the other timetables not.

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Milliseconds before attempt 1, 2, 3, …, each counted from the end of the attempt before. */
export const DOCUMENTED_RETRY_SCHEDULE: readonly number[] = [
  0,
  30 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
]
