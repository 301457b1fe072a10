// Claims, settlements and leases on SQLite.
import type { Changes } from '../changes.ts'
import type { DispatchStore } from '../store.ts'
import { claimDue } from './claim-due.ts'
import { settleAttempts } from './settle-attempts.ts'
import type { RunWrite } from './write-queue.ts'

// As it was, unless its webhook was removed or disabled meanwhile: then it ends, at the instant it was due.
const FREE = `
  update deliveries set
    state = case when w.state = 'active' then 'pending' else 'cancelled' end,
    due_at = case when w.state = 'active' then due_at end,
    due_reason = case when w.state = 'active' then due_reason end,
    settled_at = case when w.state = 'active' then null else due_at end,
    claim_id = null,
    lease_until = null
  from webhooks w
  where w.id = deliveries.webhook_id and deliveries.state = 'in_flight'`
const FREE_CLAIMED = `${FREE} and claim_id = ? and deliveries.id in (select value from json_each(?))`
const FREE_LAPSED = `${FREE} and lease_until < ?`

export function createDispatchStore(write: RunWrite, notify: Changes['notify']): DispatchStore {
  return {
    claimDue: (claim) => write((statements) => claimDue(statements, claim)),

    async settleAttempts(settlements) {
      const lost = await write((statements) => settleAttempts(statements, settlements))
      notify()
      return lost
    },

    async returnClaims(claimId, deliveryIds) {
      await write((statements) =>
        statements.run(FREE_CLAIMED, claimId, JSON.stringify(deliveryIds)),
      )
      notify('deliveries')
    },

    async recoverLeases(realNow) {
      const count = await write((statements) => statements.run(FREE_LAPSED, realNow))
      if (count > 0) notify('deliveries')
      return count
    },
  }
}
