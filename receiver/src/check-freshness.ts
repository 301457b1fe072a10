// When: the signed time of the event against now. It is the time of the change, the same on every attempt.
import {
  TimestampInFutureError,
  TimestampTooOldError,
  TimestampUnreadableError,
} from './errors/event-errors.ts'
import type { WebhookEvent } from './events.ts'
import { parseTimestamp } from './parse-timestamp.ts'

export interface FreshnessSettings {
  readonly maxAgeMs: number | undefined
  readonly maxSkewMs: number | undefined
}

/** Without a readable time there is no future to guard against, but an age limit cannot be kept either. */
export function checkFreshness(
  event: WebhookEvent,
  settings: FreshnessSettings,
  now: number,
): void {
  const { maxAgeMs, maxSkewMs } = settings
  const occurredAt = parseTimestamp(event.eventTimestamp)
  if (occurredAt === undefined) {
    if (maxAgeMs !== undefined) throw new TimestampUnreadableError()
    return
  }
  const age = now - occurredAt
  if (maxAgeMs !== undefined && age > maxAgeMs) throw new TimestampTooOldError(age, maxAgeMs)
  if (maxSkewMs !== undefined && -age > maxSkewMs) throw new TimestampInFutureError(-age, maxSkewMs)
}
