// Claims, settlements and leases on SQLite.
import type { Changes } from '../changes.ts'
import type { DispatchStore } from '../store.ts'
import { claimDue } from './claim-due.ts'
import { settleAttempts } from './settle-attempts.ts'
import type { RunWrite } from './write-queue.ts'

const FREE = { state: 'pending', claim_id: null, lease_until: null } as const

export function createDispatchStore(write: RunWrite, notify: Changes['notify']): DispatchStore {
  return {
    claimDue: (claim) => write((trx) => claimDue(trx, claim)),

    async settleAttempts(settlements) {
      const lost = await write((trx) => settleAttempts(trx, settlements))
      notify()
      return lost
    },

    async returnClaims(claimId, deliveryIds) {
      await write((trx) =>
        trx
          .updateTable('deliveries')
          .set(FREE)
          .where('claim_id', '=', claimId)
          .where('id', 'in', deliveryIds)
          .where('state', '=', 'in_flight')
          .execute(),
      )
      notify('deliveries')
    },

    async recoverLeases(realNow) {
      const { numUpdatedRows } = await write((trx) =>
        trx
          .updateTable('deliveries')
          .set(FREE)
          .where('state', '=', 'in_flight')
          .where('lease_until', '<', realNow)
          .executeTakeFirst(),
      )
      if (numUpdatedRows > 0n) notify('deliveries')
      return Number(numUpdatedRows)
    },
  }
}
