// Work of a dead process becomes free when its lease ends; looked at once a lease length, on real time.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { DispatchStore } from '../store/store.ts'

export async function recoverLeases(parts: {
  readonly store: DispatchStore
  readonly realClock: Clock
  readonly report: Report
  readonly everyMs: number
  readonly signal: AbortSignal
}): Promise<void> {
  const { store, realClock, report, signal } = parts
  while (!signal.aborted) {
    try {
      const count = await store.recoverLeases(realClock.now())
      if (count > 0) report.leasesRecovered(count)
    } catch (error) {
      report.claimFailed(coerceError(error))
    }
    await realClock.sleep(parts.everyMs, signal)
  }
}
