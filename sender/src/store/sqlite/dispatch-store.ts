// Claims, settlements and leases on SQLite.
import type { Kysely } from 'kysely'
import type { Database } from '../rows.ts'
import type { DispatchStore } from '../store.ts'
import { claimDue } from './claim-due.ts'
import { settleAttempts } from './settle-attempts.ts'

export function createDispatchStore(db: Kysely<Database>, notify: () => void): DispatchStore {
  const free = { state: 'pending', claim_id: null, lease_until: null } as const
  return {
    claimDue: (claim) => db.transaction().execute((trx) => claimDue(trx, claim)),

    async settleAttempts(settlements) {
      const lost = await db.transaction().execute((trx) => settleAttempts(trx, settlements))
      notify()
      return lost
    },

    async returnClaims(claimId, deliveryIds) {
      await db
        .updateTable('deliveries')
        .set(free)
        .where('claim_id', '=', claimId)
        .where('id', 'in', deliveryIds)
        .where('state', '=', 'in_flight')
        .execute()
      notify()
    },

    async recoverLeases(realNow) {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set(free)
        .where('state', '=', 'in_flight')
        .where('lease_until', '<', realNow)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) notify()
      return Number(numUpdatedRows)
    },
  }
}
