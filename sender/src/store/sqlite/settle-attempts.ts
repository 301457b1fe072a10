// Appends finished attempts and moves their deliveries on. Every update names the claim: a lost lease changes nothing.
import { fromAttempt } from '../rows.ts'
import type { Settlement } from '../store.ts'
import type { Statements } from './statements.ts'

// One statement for the whole list: its cost is paid once a batch, not once a delivery.
const MOVE_DELIVERIES = `
  update deliveries set
    -- a webhook removed or disabled during the attempt gets no further one: its delivery ends cancelled
    state = case when settled.state = 'pending' and w.state <> 'active' then 'cancelled' else settled.state end,
    due_at = case when w.state = 'active' then settled.due_at end,
    due_reason = case when w.state = 'active' then settled.due_reason end,
    settled_at = case when settled.state = 'pending' and w.state = 'active' then null else settled.ended_at end,
    attempt_count = settled.number,
    -- claim_id stays: it says which of the entries for one delivery was the one that held it
    lease_until = null
  from (
    select value ->> 'id' as id, value ->> 'claimId' as claim_id, value ->> 'state' as state,
           value ->> 'dueAt' as due_at, value ->> 'dueReason' as due_reason,
           value ->> 'endedAt' as ended_at, value ->> 'number' as number
    from json_each(?)
  ) settled, webhooks w
  where deliveries.id = settled.id and deliveries.claim_id = settled.claim_id and deliveries.state = 'in_flight'
    and w.id = deliveries.webhook_id
  returning deliveries.id, deliveries.claim_id as claimId`

const KEEP_SIGNATURES = `
  update events set signature = signed.signature
  from (select value ->> 'id' as id, value ->> 'signature' as signature from json_each(?)) signed
  where events.id = signed.id and events.signature is null`

// Only while it leads to the endpoint that answered: of a URL set meanwhile nothing is known.
const DISABLE_WEBHOOK = `
  update webhooks set state = 'disabled'
  where id = (select webhook_id from deliveries where id = ?) and url = ? and state = 'active'`

const CANCEL_PENDING = `
  update deliveries set state = 'cancelled', due_at = null, due_reason = null, settled_at = ?
  where webhook_id = (select webhook_id from deliveries where id = ?) and state = 'pending'`

/** Returns the entries whose claim no longer held their delivery. */
export function settleAttempts(
  statements: Statements,
  settlements: readonly Settlement[],
): readonly Settlement[] {
  const moves = JSON.stringify(settlements.map(toMove))
  const moved = statements.all(MOVE_DELIVERIES, moves) as readonly { id: string; claimId: string }[]
  const claimIds = new Map(moved.map(({ id, claimId }) => [id, claimId]))
  const isHeld = ({ attempt, claimId }: Settlement): boolean =>
    claimIds.get(attempt.deliveryId) === claimId
  const held = settlements.filter(isHeld)

  for (const { attempt } of held) statements.insert('attempts', fromAttempt(attempt))
  const signed = held.map(({ event }) => event).filter(({ signature }) => signature !== null)
  if (signed.length > 0) statements.run(KEEP_SIGNATURES, JSON.stringify(signed))
  for (const { attempt } of held.filter(({ decision }) => decision.kind === 'gone')) {
    const { deliveryId, url, endedAt } = attempt
    const disabledCount = statements.run(DISABLE_WEBHOOK, deliveryId, url)
    if (disabledCount === 1) statements.run(CANCEL_PENDING, endedAt, deliveryId)
  }
  return settlements.filter((settlement) => !isHeld(settlement))
}

function toMove({ attempt, decision, claimId }: Settlement) {
  const retry = decision.kind === 'retry' ? decision : undefined
  return {
    id: attempt.deliveryId,
    claimId,
    state: retry ? 'pending' : decision.kind === 'delivered' ? 'delivered' : 'dead',
    dueAt: retry?.at ?? null,
    dueReason: retry?.reason ?? null,
    endedAt: attempt.endedAt,
    number: attempt.number,
  }
}
