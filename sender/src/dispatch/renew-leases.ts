// Keeps the leases of what is in flight running, three times a lease, so that two missed rounds lose nothing.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { Claim, DispatchStore } from '../store/store.ts'

const ROUNDS_PER_LEASE = 3

export async function renewLeases(parts: {
  readonly store: Pick<DispatchStore, 'renewLeases'>
  readonly listClaims: () => readonly Claim[]
  readonly realClock: Clock
  readonly report: Report
  readonly leaseMs: number
  readonly signal: AbortSignal
}): Promise<void> {
  const { store, listClaims, realClock, report, leaseMs, signal } = parts
  while (!signal.aborted) {
    await realClock.sleep(leaseMs / ROUNDS_PER_LEASE, signal)
    const claims = listClaims()
    if (claims.length === 0) continue
    try {
      await store.renewLeases(claims, realClock.now() + leaseMs)
    } catch (error) {
      report.renewFailed(coerceError(error))
    }
  }
}
