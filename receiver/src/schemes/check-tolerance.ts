// When a request was sent, against now. Each attempt is stamped anew, so a few minutes do for honest retries, too.
import {
  TimestampInFutureError,
  TimestampTooOldError,
  TimestampUnreadableError,
} from '../errors/event-errors.ts'

/** Throws a coded error beyond the tolerance, in either direction. */
export function checkTolerance(
  sentAt: number,
  toleranceMs: number,
  { now, status }: { readonly now: number; readonly status: 401 | 403 },
): void {
  const age = now - sentAt
  if (age > toleranceMs) {
    throw new TimestampTooOldError(age, toleranceMs, {
      status,
      message: `The request was sent ${age} ms ago; tolerance allows ${toleranceMs} ms.`,
      hint: "A replay, or a request that was held up on its way. Compare this machine's clock with the sender's.",
    })
  }
  if (-age > toleranceMs) {
    throw new TimestampInFutureError(-age, toleranceMs, {
      status,
      message: `The request was sent ${-age} ms in the future; tolerance allows ${toleranceMs} ms.`,
    })
  }
}

export function refuseTime(
  header: string,
  expected: string,
  status: 401 | 403,
): TimestampUnreadableError {
  return new TimestampUnreadableError({
    status,
    message: `The ${header} header is not ${expected}.`,
    hint: 'Is the webhook of this scheme? A proxy may have changed the header.',
  })
}
