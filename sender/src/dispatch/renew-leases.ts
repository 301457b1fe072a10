// Keeps the leases of what is in flight running, three times a lease, so that two missed rounds lose nothing.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { Claim, DispatchStore } from '../store/store.ts'

const ROUNDS_PER_LEASE = 3
const RETRY_MS = 1_000

export async function renewLeases(parts: {
  readonly store: Pick<DispatchStore, 'renewLeases'>
  readonly listClaims: () => readonly Claim[]
  readonly realClock: Clock
  readonly report: Report
  readonly leaseMs: number
  readonly signal: AbortSignal
}): Promise<void> {
  const { store, listClaims, realClock, report, leaseMs, signal } = parts
  let pauseMs = leaseMs / ROUNDS_PER_LEASE
  while (!signal.aborted) {
    await realClock.sleep(pauseMs, signal)
    const claims = listClaims()
    if (claims.length === 0) continue
    try {
      await store.renewLeases(claims, realClock.now() + leaseMs)
      pauseMs = leaseMs / ROUNDS_PER_LEASE
    } catch (error) {
      // The first thing to do when the store is back: others free what is not renewed.
      pauseMs = RETRY_MS
      report.renewFailed(coerceError(error))
    }
  }
}
