// Appends finished attempts and moves their deliveries on. Every update names the claim: a lost lease changes nothing.
import type { Decision } from '../../domain/decide-next.ts'
import type { DeliveryState } from '../../domain/delivery.ts'
import type { WebhookId } from '../../domain/ids.ts'
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

// As they are now, not as they were when the attempt began: whoever waits its turn waits by what holds today.
const LIST_ORDERED = `
  select id from webhooks where is_ordered = 1 and id in (select value from json_each(?))`

export interface SettledAttempts extends Settled {
  /** Whether a delivery waits for time alone now that did not before. */
  readonly mayBeDue: boolean
}

export function settleAttempts(
  statements: Statements,
  settlements: readonly Settlement[],
  { autoDisable }: SettleSettings,
): SettledAttempts {
  const held = settlements.filter((settlement) => moveDelivery(statements, settlement))
  for (const { attempt } of held) statements.insert('attempts', fromAttempt(attempt))
  const signed = held.map(({ event }) => event).filter(({ signature }) => signature !== null)
  if (signed.length > 0) statements.run(KEEP_SIGNATURES, JSON.stringify(signed))

  const disabled = followWebhooks(statements, held, autoDisable)
  for (const { webhookId, at } of disabled) cancelPending(statements, webhookId, at)
  const ordered = listOrdered(statements, held)
  const promoted = held.filter(
    ({ webhook, attempt }) =>
      ordered.has(webhook.id) && promoteNext(statements, webhook.id, attempt.endedAt),
  )
  return {
    lost: settlements.filter((settlement) => !held.includes(settlement)),
    disabledWebhookIds: disabled.map(({ webhookId }) => webhookId),
    mayBeDue: promoted.length > 0 || held.some(({ decision }) => decision.kind === 'retry'),
  }
}

function listOrdered(
  statements: Statements,
  settlements: readonly Settlement[],
): ReadonlySet<WebhookId> {
  const ids = JSON.stringify(settlements.map(({ webhook }) => webhook.id))
  const rows = statements.all(LIST_ORDERED, ids) as readonly { readonly id: WebhookId }[]
  return new Set(rows.map(({ id }) => id))
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
