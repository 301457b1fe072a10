// How long after an event its last attempt may still come.
import { DOCUMENTED_RETRY_SCHEDULE } from '@thunderstack-webhooks/shared'

/**
 * 2 h 35 min 30 s: the sum of the only timetable in the published texts (0 s, 30 s, 5 min, 30 min, 2 h). Every attempt
 * carries the same signed time, so anything shorter refuses honest retries.
 */
export const RETRY_HORIZON_MS: number = DOCUMENTED_RETRY_SCHEDULE.reduce(
  (sum, delay) => sum + delay,
  0,
)
