// Deletes what was kept for long enough and gives its space back, step by step. What is expired is the store's to say.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { RetentionStore, TimeStore } from '../store/store.ts'

export interface RetentionSettings {
  readonly keepDeliveredMs: number
  readonly keepDeadMs: number
}

/** Events looked at in one transaction: measured on SQLite, deleting so many takes 5 ms, five times as many 27 ms. */
const STEP_SIZE = 100

export async function runRetention(
  parts: {
    readonly store: RetentionStore & Pick<TimeStore, 'saveClockInstant'>
    readonly clock: Clock
    readonly report: Report
    readonly settings: RetentionSettings
  },
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, report, settings } = parts
  const now = clock.now()
  let deletedCount = 0
  let cursor: string | null = null
  try {
    // With the latest events gone, nothing else would tell how far platform time had come.
    if (clock.kind !== 'real') await store.saveClockInstant(now)
    do {
      const step = await store.deleteExpired({
        deliveredBefore: now - settings.keepDeliveredMs,
        deadBefore: now - settings.keepDeadMs,
        limit: STEP_SIZE,
        cursor,
      })
      deletedCount += step.deletedCount
      cursor = step.cursor
    } while (cursor !== null && !signal.aborted)
    if (deletedCount > 0) await store.compact(signal)
    report.retentionRan({ deletedCount })
  } catch (error) {
    report.retentionFailed({ deletedCount, error: coerceError(error) })
  }
}
