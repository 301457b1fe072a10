// When: the signed time of the event against now. It is the time of the change, the same on every attempt.
import {
  TimestampInFutureError,
  TimestampTooOldError,
  TimestampUnreadableError,
} from './errors/event-errors.ts'
import type { WebhookEvent } from './events.ts'

export interface FreshnessSettings {
  readonly maxAgeMs: number | undefined
  readonly maxSkewMs: number | undefined
}

const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

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

function parseTimestamp(text: unknown): number | undefined {
  if (typeof text !== 'string' || !ISO_8601.test(text)) return undefined
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}
