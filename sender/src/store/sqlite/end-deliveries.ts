// What waits of one webhook: all cancelled, or the next one's turn, or an earlier end of its window.
import type { WebhookId } from '../../domain/ids.ts'
import type { Statements } from './statements.ts'

const CANCEL_PENDING = `
  update deliveries
  set state = 'cancelled', waits_for = null, due_at = null, due_reason = null, settled_at = ?
  where webhook_id = ? and state = 'pending'`

/** Nothing that waits is sent any more: what is gathered never becomes a delivery. */
export function cancelPending(statements: Statements, webhookId: WebhookId, at: number): void {
  statements.run(CANCEL_PENDING, at, webhookId)
  dropGathered(statements, webhookId)
}

const DROP_GATHERED = 'delete from gathered where webhook_id = ? and delivery_id is null'

export function dropGathered(statements: Statements, webhookId: WebhookId): void {
  statements.run(DROP_GATHERED, webhookId)
}

const HASTEN_GATHERED = `
  update gathered set due_at = ?1 where webhook_id = ?2 and delivery_id is null and due_at > ?1`

/** What is gathered comes at `dueAt`, unless it comes earlier. */
export function hastenGathered(statements: Statements, webhookId: WebhookId, dueAt: number): void {
  statements.run(HASTEN_GATHERED, dueAt, webhookId)
}

const HAS_UNFINISHED = `
  select 1 from deliveries where webhook_id = ? and state = 'pending'
  union all
  select 1 from deliveries where webhook_id = ? and state = 'in_flight'
  limit 1`

/** Whether a new delivery of an ordered webhook has to wait behind another. */
export function hasUnfinished(statements: Statements, webhookId: WebhookId): boolean {
  return statements.all(HAS_UNFINISHED, webhookId, webhookId).length > 0
}

// One that is sent again at a rate is not due before its place in that.
const PROMOTE_NEXT = `
  update deliveries set
    waits_for = null, due_at = max(?1, coalesce(due_at, ?1)),
    due_reason = case when due_at > ?1 then due_reason else 'its turn came, due at once' end
  where seq = (
    select min(seq) from deliveries where webhook_id = ?2 and state = 'pending' and waits_for = 'turn')
  and not exists (
    select 1 from deliveries where webhook_id = ?2 and state = 'pending' and waits_for is not 'turn')
  and not exists (select 1 from deliveries where webhook_id = ?2 and state = 'in_flight')`

/**
 * Lets the oldest waiting delivery of an ordered webhook become due, unless another one is not over yet; says whether one
 * did.
 */
export function promoteNext(statements: Statements, webhookId: WebhookId, at: number): boolean {
  return statements.run(PROMOTE_NEXT, at, webhookId) > 0
}

const RELEASE_TURNS = `
  update deliveries set
    waits_for = null, due_at = max(?1, coalesce(due_at, ?1)),
    due_reason = case when due_at > ?1 then due_reason else 'no longer in order, due at once' end
  where webhook_id = ?2 and state = 'pending' and waits_for = 'turn'`

/** Lets everything become due that waited for its turn. */
export function releaseTurns(statements: Statements, webhookId: WebhookId, at: number): void {
  statements.run(RELEASE_TURNS, at, webhookId)
}
