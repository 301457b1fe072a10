// What one delivery's end means for the others of its webhook: all cancelled, or the next one's turn. The webhook's row is
// locked by whoever calls, so that of two ends at once one sees the other.
import type { WebhookId } from '../../domain/ids.ts'
import type { Statements } from './statements.ts'

const CANCEL_PENDING = `
  update deliveries
  set state = 'cancelled', waits_for = null, due_at = null, due_reason = null, settled_at = $1
  where webhook_id = $2 and state = 'pending'`

export async function cancelPending(
  statements: Statements,
  webhookId: WebhookId,
  at: number,
): Promise<void> {
  await statements.run(CANCEL_PENDING, at, webhookId)
}

const HAS_UNFINISHED = `
  select 1 from deliveries where webhook_id = $1 and state = 'pending'
  union all
  select 1 from deliveries where webhook_id = $1 and state = 'in_flight'
  limit 1`

/** Whether a new delivery of an ordered webhook has to wait behind another. */
export async function hasUnfinished(
  statements: Statements,
  webhookId: WebhookId,
): Promise<boolean> {
  return (await statements.all(HAS_UNFINISHED, webhookId)).length > 0
}

const PROMOTE_NEXT = `
  update deliveries d
  set waits_for = null, due_at = v.at, due_reason = 'its turn came, due at once'
  from json_to_recordset($1) as v (webhook_id text, at bigint)
  where d.seq = (
    select min(seq) from deliveries
    where webhook_id = v.webhook_id and state = 'pending' and waits_for = 'turn')
  and (
    select seq from deliveries
    where webhook_id = v.webhook_id and state = 'pending' and waits_for is distinct from 'turn'
    limit 1) is null
  and (
    select seq from deliveries where webhook_id = v.webhook_id and state = 'in_flight'
    limit 1) is null`

/**
 * Lets the oldest waiting delivery of each ordered webhook become due, unless another one is not over yet; says whether one
 * did.
 */
export async function promoteNext(
  statements: Statements,
  turns: ReadonlyMap<WebhookId, number>,
): Promise<boolean> {
  if (turns.size === 0) return false
  const records = [...turns].map(([webhook_id, at]) => ({ webhook_id, at }))
  return (await statements.run(PROMOTE_NEXT, JSON.stringify(records))) > 0
}

const RELEASE_TURNS = `
  update deliveries set waits_for = null, due_at = $1, due_reason = 'no longer in order, due at once'
  where webhook_id = $2 and state = 'pending' and waits_for = 'turn'`

/** Lets everything become due that waited for its turn. */
export async function releaseTurns(
  statements: Statements,
  webhookId: WebhookId,
  at: number,
): Promise<void> {
  await statements.run(RELEASE_TURNS, at, webhookId)
}
