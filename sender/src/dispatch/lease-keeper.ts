// Keeps the leases of what is held running, three times a lease, so that one missed round loses nothing; and knows when they
// may have run out, because the store did not answer or the process was stopped, so that nothing is begun that another
// process may be at.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import type { Claim, DispatchStore } from '../store/store.ts'

const ROUNDS_PER_LEASE = 3
const RETRY_MS = 1_000

export interface LeaseKeeper {
  /** False from a third of a lease before what was renewed last could run out, until it is renewed. */
  isSure(): boolean
  /** Whether a lease is so old, the store having taken its time, that it could end before its first renewal. */
  isStale(leaseUntil: number): boolean
  /** Renews until `signal` aborts. */
  run(signal: AbortSignal): Promise<void>
}

export function createLeaseKeeper(parts: {
  readonly store: Pick<DispatchStore, 'renewLeases'>
  readonly listClaims: () => readonly Claim[]
  /** Told of claims that no longer hold their delivery; some of them may have been settled meanwhile. */
  readonly onLost: (lost: readonly Claim[]) => void
  readonly onSureAgain: () => void
  readonly realClock: Clock
  readonly report: Report
  readonly leaseMs: number
}): LeaseKeeper {
  const { store, listClaims, realClock, report, leaseMs } = parts
  const roundMs = leaseMs / ROUNDS_PER_LEASE
  let sureUntil = realClock.now() + leaseMs - roundMs
  const isSure = (): boolean => realClock.now() < sureUntil

  async function renew(): Promise<void> {
    const startedAt = realClock.now()
    const claims = listClaims()
    if (claims.length > 0) parts.onLost(await store.renewLeases(claims, startedAt + leaseMs))
    const wasSure = isSure()
    sureUntil = startedAt + leaseMs - roundMs
    if (!wasSure) parts.onSureAgain()
  }

  return {
    isSure,
    isStale: (leaseUntil) => leaseUntil - realClock.now() < leaseMs - roundMs,
    async run(signal) {
      sureUntil = realClock.now() + leaseMs - roundMs
      let pauseMs = roundMs
      while (!signal.aborted) {
        await realClock.sleep(pauseMs, signal)
        try {
          await renew()
          pauseMs = roundMs
        } catch (error) {
          // The first thing to do when the store is back: others free what is not renewed.
          pauseMs = RETRY_MS
          report.renewFailed(coerceError(error))
        }
      }
    },
  }
}
