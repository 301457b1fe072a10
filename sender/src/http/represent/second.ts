import { formatEventTimestamp } from '@thunderstack-webhooks/shared'

/** Milliseconds since 1970 as ISO 8601 in UTC with whole seconds, as the pages of /v1 show times. */
export function representSecond(at: number): string {
  return formatEventTimestamp(at)
}
