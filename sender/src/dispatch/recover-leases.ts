// Work of a dead process becomes free when its lease ends; looked at again and again, on real time. When the store did not
// answer, the leases of the living may have ended, too: from its return on they get a lease's length to renew them before
// anything is freed.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { DispatchStore } from '../store/store.ts'

export async function recoverLeases(parts: {
  readonly store: DispatchStore
  readonly realClock: Clock
  readonly report: Report
  readonly everyMs: number
  readonly leaseMs: number
  /** Real instant before which nothing is freed. */
  readonly notBefore: number
  readonly signal: AbortSignal
}): Promise<void> {
  const { store, realClock, report, signal } = parts
  let { notBefore } = parts
  let wasAway = false
  while (!signal.aborted) {
    try {
      await look()
    } catch (error) {
      wasAway = true
      report.recoverFailed(coerceError(error))
    }
    await realClock.sleep(parts.everyMs, signal)
  }

  async function look(): Promise<void> {
    if (wasAway) {
      // Frees nothing, and so only asks: the grace begins when the store is back, not when it went.
      await store.recoverLeases(0)
      wasAway = false
      notBefore = realClock.now() + parts.leaseMs
    }
    if (realClock.now() < notBefore) return
    const count = await store.recoverLeases(realClock.now())
    if (count > 0) report.leasesRecovered(count)
  }
}
