// Claims that end without a result, and leases that go on.
import type { WebhookId } from '../../domain/ids.ts'
import { findLost, type HeldRow } from '../find-lost.ts'
import type { Claim } from '../store.ts'
import type { Statements } from './statements.ts'
import { eachAlone, type WriteKind, type Transaction } from './transaction.ts'

// As it was, unless its webhook was removed or disabled meanwhile: then it ends, at the instant it was due.
const free = (from: string, condition: string): string => `
  update deliveries d set
    state = case when w.state = 'active' then 'pending' else 'cancelled' end,
    due_at = case when w.state = 'active' then due_at end,
    due_reason = case when w.state = 'active' then due_reason end,
    settled_at = case when w.state = 'active' then null else due_at end,
    claim_id = null,
    lease_until = null
  from ${from} webhooks w
  where w.id = d.webhook_id and ${condition}`

const HELD = `json_to_recordset($1) as held ("deliveryId" text, "claimId" text)`
// Written so that each delivery is found by its id, as in settle-attempts.ts.
const IS_HELD = `d.seq = (select seq from deliveries where id = held."deliveryId") and d.claim_id = held."claimId" and d.state = $2`
const LAPSED = `d.state = 'in_flight' and d.lease_until < $1`

const WEBHOOKS_OF_HELD = `select distinct d.webhook_id as id from ${HELD}, deliveries d where ${IS_HELD}`
const WEBHOOKS_OF_LAPSED = `select distinct d.webhook_id as id from deliveries d where ${LAPSED}`
const FREE_HELD = free(`${HELD},`, IS_HELD)
const FREE_LAPSED = free('', LAPSED)
const RENEW = `update deliveries d set lease_until = $3 from ${HELD} where ${IS_HELD} returning d.id, d.claim_id`

/** Each job a list of claims that go back to the queue. */
export const returnKind: WriteKind<readonly Claim[], number> = {
  async open(trx, jobs) {
    const held = [JSON.stringify(jobs.flat()), 'in_flight']
    return {
      webhookIds: await listWebhooks(trx, WEBHOOKS_OF_HELD, ...held),
      async write() {
        const count = await freeWork(trx, FREE_HELD, ...held)
        return jobs.map(() => ({ value: count }))
      },
    }
  },
}

/** Each job the real instant before which a lease has to have ended. The result: how much is free again. */
export const recoverKind: WriteKind<number, number> = {
  async open(trx, jobs) {
    const [first = 0, ...rest] = jobs
    const realNow = Math.max(first, ...rest)
    return {
      webhookIds: await listWebhooks(trx, WEBHOOKS_OF_LAPSED, realNow),
      async write() {
        const count = await freeWork(trx, FREE_LAPSED, realNow)
        return jobs.map((_, index) => ({ value: index === 0 ? count : 0 }))
      },
    }
  },
}

/** The result: the claims that no longer hold their delivery. */
export const renewKind: WriteKind<
  { claims: readonly Claim[]; leaseUntil: number },
  readonly Claim[]
> = eachAlone(async (trx, { claims, leaseUntil }) => {
  const held = await trx.all<HeldRow>(RENEW, JSON.stringify(claims), 'in_flight', leaseUntil)
  return findLost(claims, held)
})

async function listWebhooks(
  statements: Statements,
  text: string,
  ...parameters: readonly unknown[]
): Promise<readonly WebhookId[]> {
  return (await statements.all<{ id: WebhookId }>(text, ...parameters)).map(({ id }) => id)
}

async function freeWork(
  trx: Transaction,
  text: string,
  ...parameters: readonly unknown[]
): Promise<number> {
  const count = await trx.run(text, ...parameters)
  if (count > 0) trx.tell('deliveries')
  return count
}
