// Appends finished attempts and moves their deliveries on. Every update names the claim: a lost lease changes nothing.
import type { Decision } from '../../domain/decide-next.ts'
import type { DeliveryState } from '../../domain/delivery.ts'
import type { AutoDisable } from '../../domain/webhook-health.ts'
import { fromAttempt } from '../rows.ts'
import type { Settled, Settlement } from '../store.ts'
import { cancelPending, promoteNext } from './end-deliveries.ts'
import { followWebhooks } from './follow-webhooks.ts'
import type { Statements } from './statements.ts'

export interface SettleSettings {
  /** Null never disables a webhook for failing. */
  readonly autoDisable: AutoDisable | null
}

const END_DELIVERY = `
  update deliveries set
    state = ?, attempt_count = ?, settled_at = ?, due_at = null, due_reason = null, lease_until = null
  where id = ? and claim_id = ? and state = 'in_flight'`

const RETRY_DELIVERY = `
  update deliveries set
    -- a webhook removed or disabled during the attempt gets no further one: its delivery ends cancelled
    state = case when w.state = 'active' then 'pending' else 'cancelled' end,
    due_at = case when w.state = 'active' then ? end,
    due_reason = case when w.state = 'active' then ? end,
    settled_at = case when w.state = 'active' then null else ? end,
    attempt_count = ?, is_retry = 1, lease_until = null
  from webhooks w
  where deliveries.id = ? and deliveries.claim_id = ? and deliveries.state = 'in_flight'
    and w.id = deliveries.webhook_id`

const KEEP_SIGNATURES = `
  update events set signature = signed.signature
  from (select value ->> 'id' as id, value ->> 'signature' as signature from json_each(?)) signed
  where events.id = signed.id and events.signature is null`

export function settleAttempts(
  statements: Statements,
  settlements: readonly Settlement[],
  { autoDisable }: SettleSettings,
): Settled {
  const held = settlements.filter((settlement) => moveDelivery(statements, settlement))
  for (const { attempt } of held) statements.insert('attempts', fromAttempt(attempt))
  const signed = held.map(({ event }) => event).filter(({ signature }) => signature !== null)
  if (signed.length > 0) statements.run(KEEP_SIGNATURES, JSON.stringify(signed))

  const disabled = followWebhooks(statements, held, autoDisable)
  for (const { webhookId, at } of disabled) cancelPending(statements, webhookId, at)
  for (const { webhook, attempt } of held) {
    if (webhook.isOrdered) promoteNext(statements, webhook.id, attempt.endedAt)
  }
  return {
    lost: settlements.filter((settlement) => !held.includes(settlement)),
    disabledWebhookIds: disabled.map(({ webhookId }) => webhookId),
  }
}

/** False when the claim no longer holds the delivery. */
function moveDelivery(statements: Statements, { claim, attempt, decision }: Settlement): boolean {
  const { number, endedAt } = attempt
  const held = [claim.deliveryId, claim.claimId] as const
  const count =
    decision.kind === 'retry'
      ? statements.run(RETRY_DELIVERY, decision.at, decision.reason, endedAt, number, ...held)
      : statements.run(END_DELIVERY, endState(decision), number, endedAt, ...held)
  return count === 1
}

function endState({ kind }: Exclude<Decision, { kind: 'retry' }>): DeliveryState {
  return kind === 'delivered' ? 'delivered' : 'dead'
}
