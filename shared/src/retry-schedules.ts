// Retry timetables as data: the delay before each attempt, counted from the end of the attempt before.
import { DOCUMENTED_RETRY_SCHEDULE } from './documented-retry-schedule.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

export type RetryScheduleName = 'docs' | 'standard' | 'none'

/** Milliseconds before attempt 1, 2, 3, …; the length of a list is the number of attempts. */
export const RETRY_SCHEDULES: Readonly<Record<RetryScheduleName, readonly number[]>> = {
  docs: DOCUMENTED_RETRY_SCHEDULE,
  /** The Standard Webhooks specification's suggestion: ten attempts in 75 h 35 min 5 s. */
  standard: [
    0,
    5 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
  ],
  /** One attempt. */
  none: [0],
}
