// Claims, settlements and leases on SQLite.
import type { Changes } from '../changes.ts'
import { findLost, type HeldRow } from '../find-lost.ts'
import type { HandOver } from '../hand-over.ts'
import type { DispatchStore } from '../store.ts'
import { createClaimDue } from './claim-due.ts'
import { settleAttempts, type SettleSettings } from './settle-attempts.ts'
import type { RunWrite } from './write-queue.ts'

// As it was, unless its webhook was removed or disabled meanwhile: then it ends, at the instant it was due.
const free = (from: string, condition: string): string => `
  update deliveries set
    state = case when w.state = 'active' then 'pending' else 'cancelled' end,
    due_at = case when w.state = 'active' then due_at end,
    due_reason = case when w.state = 'active' then due_reason end,
    settled_at = case when w.state = 'active' then null else due_at end,
    claim_id = null,
    lease_until = null
  from webhooks w ${from}
  where w.id = deliveries.webhook_id and deliveries.state = 'in_flight' and ${condition}`
const FREE_LAPSED = free('', 'lease_until < ?')

const IS_HELD = `deliveries.id = held.value ->> 'deliveryId'
    and deliveries.claim_id = held.value ->> 'claimId' and deliveries.state = 'in_flight'`
const FREE_CLAIMED = free(', json_each(?) held', IS_HELD)
const RENEW = `update deliveries set lease_until = ? from json_each(?) held where ${IS_HELD}
  returning deliveries.id, deliveries.claim_id`

export function createDispatchStore({
  write,
  notify,
  handOver,
  settings,
  onWebhooksDisabled,
}: {
  readonly write: RunWrite
  readonly notify: Changes['notify']
  readonly handOver: HandOver
  readonly settings: SettleSettings
  /** Inside the transaction. */
  readonly onWebhooksDisabled: () => void
}): DispatchStore {
  const claimDue = createClaimDue()
  return {
    handOverTo: handOver.setTaker,
    claimDue: (claim) => write((statements) => claimDue(statements, claim)),

    async settleAttempts(settlements) {
      const { mayBeDue, ...settled } = await write((statements) => {
        const done = settleAttempts(statements, settlements, settings)
        if (done.disabledWebhookIds.length > 0) onWebhooksDisabled()
        return done
      })
      notify(
        ...(mayBeDue ? (['deliveries'] as const) : []),
        ...(settled.disabledWebhookIds.length > 0 ? (['webhooks'] as const) : []),
      )
      return settled
    },

    async returnClaims(claims) {
      await write((statements) => statements.run(FREE_CLAIMED, JSON.stringify(claims)))
      notify('deliveries')
    },

    async renewLeases(claims, leaseUntil) {
      const held = await write((statements) =>
        statements.all(RENEW, leaseUntil, JSON.stringify(claims)),
      )
      return findLost(claims, held as readonly HeldRow[])
    },

    async recoverLeases(realNow) {
      const count = await write((statements) => statements.run(FREE_LAPSED, realNow))
      if (count > 0) notify('deliveries')
      return count
    },
  }
}
