// Closes the windows that have ended, step by step. Which have ended, and what comes of them, is the store's to say.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { TimeStore, WindowStore } from '../store/store.ts'

/** Each window there can be ends at a whole minute. */
export const EVERY_MINUTE = '* * * * *'

/** Of one request. Ours: Texture says nothing of it, and receivers limit what they read. */
const MAX_BODY_BYTES = 1_000_000
/** Events looked at in one transaction. */
const STEP_SIZE = 1_000

export async function runWindows(
  parts: {
    readonly store: WindowStore & Pick<TimeStore, 'nextWindowEndAt'>
    readonly clock: Clock
    readonly report: Report
  },
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, report } = parts
  const now = clock.now()
  let deliveryCount = 0
  try {
    // Most minutes end no window, and a look costs less than a transaction.
    const endsAt = await store.nextWindowEndAt()
    if (endsAt === undefined || endsAt > now) return
    let isDone = false
    while (!isDone && !signal.aborted) {
      const step = await store.closeWindows({
        now,
        maxBytes: MAX_BODY_BYTES,
        maxEvents: STEP_SIZE,
      })
      deliveryCount += step.deliveryCount
      isDone = step.isDone
    }
  } catch (error) {
    report.windowsFailed(coerceError(error))
  }
  if (deliveryCount > 0) report.windowsClosed({ deliveryCount })
}
