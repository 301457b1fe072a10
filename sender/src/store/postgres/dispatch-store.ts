// Claims, settlements and leases on PostgreSQL. What the world has already seen is recorded as soon as the server is there.
import type { HandOver } from '../hand-over.ts'
import type { DispatchStore } from '../store.ts'
import type { ClaimKind } from './claim-due.ts'
import { recoverKind, renewKind, returnKind } from './lease-work.ts'
import type { Persist } from './persist.ts'
import type { SettleKind } from './settle-attempts.ts'
import type { RunWrite } from './write-queue.ts'

export function createDispatchStore(parts: {
  readonly write: RunWrite
  readonly persist: Persist
  readonly handOver: HandOver
  readonly claimKind: ClaimKind
  readonly settleKind: SettleKind
}): DispatchStore {
  const { write, persist, handOver, claimKind, settleKind } = parts
  return {
    handOverTo: handOver.setTaker,
    claimDue: (claim) => write(claimKind, claim),
    // Told twice, a settle reports the second time that its claim no longer holds.
    settleAttempts: (settlements) => persist(() => write(settleKind, settlements)),
    async returnClaims(claims) {
      await persist(() => write(returnKind, claims))
    },
    // Not kept trying: the instant it names would be over. Whoever renews comes again.
    renewLeases: (claims, leaseUntil) => write(renewKind, { claims, leaseUntil }),
    recoverLeases: (realNow) => write(recoverKind, realNow),
  }
}
