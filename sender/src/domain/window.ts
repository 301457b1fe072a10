// Windows of webhooks with a schedule: which one an instant is in. They are aligned to the UTC day, and a cadence divides a
// day, so nothing has to be remembered of the one before.

const MINUTE_MS = 60_000

/** The first end of a window after `at`: an instant that ends one is in the next. */
export function windowEnd(at: number, cadenceMinutes: number): number {
  // A day of 1970 began at 0, and days of UTC are all alike.
  const lengthMs = cadenceMinutes * MINUTE_MS
  return (Math.floor(at / lengthMs) + 1) * lengthMs
}

/**
 * When what is gathered is sent after its webhook's schedule became another, which must never be later than was said before.
 * What goes out at once from now on gets rid of what was gathered at the end of the minute.
 */
export function windowEndAfterChange(at: number, cadenceMinutes: number | null): number {
  return windowEnd(at, cadenceMinutes ?? 1)
}
