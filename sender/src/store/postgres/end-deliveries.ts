// What one delivery's end means for the others of its webhook: all cancelled, or the next one's turn. The webhook's row is
// locked by whoever calls, so that of two ends at once one sees the other.
import type { WebhookId } from '../../domain/ids.ts'
import type { Statements } from './statements.ts'

/**
 * So many at a time: one statement for a million would end by the statement timeout. All of them in one transaction, since what
 * is left pending would be claimed: meanwhile this process writes nothing else, its leases included. Measured on two busy
 * cores: 16 to 28 s for a million.
 */
const STEP = 2_000

// From one step to the next a place is kept: an index still leads to all the rows that the steps before it changed. Pending is
// looked for twice, because a claim that was under way may have taken a row between look and lock.
const inSteps = (condition: string, changes: string): string => `
  with step as (
    select seq from deliveries
    where webhook_id = $2 and state = 'pending' ${condition} and seq > $3 order by seq limit ${STEP}),
  changed as (
    update deliveries set ${changes} where seq = any(array(select seq from step)) and state = $4)
  select max(seq) as last from step`

const CANCEL_PENDING = inSteps(
  '',
  `state = 'cancelled', waits_for = null, due_at = null, due_reason = null, settled_at = $1`,
)

/** Nothing that waits is sent any more: what is gathered never becomes a delivery. */
export async function cancelPending(
  statements: Statements,
  webhookId: WebhookId,
  at: number,
): Promise<void> {
  await stepThrough(statements, CANCEL_PENDING, webhookId, at)
  await dropGathered(statements, webhookId)
}

const DROP_GATHERED = `
  delete from gathered where seq = any(array(
    select seq from gathered where webhook_id = $1 and delivery_id is null limit ${STEP}))`

export async function dropGathered(statements: Statements, webhookId: WebhookId): Promise<void> {
  while ((await statements.run(DROP_GATHERED, webhookId)) > 0);
}

const HASTEN_GATHERED = `
  with step as (
    select seq from gathered
    where webhook_id = $1 and delivery_id is null and due_at > $2 limit ${STEP})
  update gathered set due_at = $2 where seq = any(array(select seq from step))`

/** What is gathered comes at `dueAt`, unless it comes earlier. */
export async function hastenGathered(
  statements: Statements,
  webhookId: WebhookId,
  dueAt: number,
): Promise<void> {
  while ((await statements.run(HASTEN_GATHERED, webhookId, dueAt)) > 0);
}

// One that is sent again at a rate is not due before its place in that.
const PROMOTE_NEXT = `
  update deliveries d set
    waits_for = null, due_at = greatest(v.at, d.due_at),
    due_reason = case when d.due_at > v.at then d.due_reason else 'its turn came, due at once' end
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

const RELEASE_TURNS = inSteps(
  `and waits_for = 'turn'`,
  `waits_for = null, due_at = greatest($1, due_at),
    due_reason = case when due_at > $1 then due_reason else 'no longer in order, due at once' end`,
)

/** Lets everything become due that waited for its turn. */
export async function releaseTurns(
  statements: Statements,
  webhookId: WebhookId,
  at: number,
): Promise<void> {
  await stepThrough(statements, RELEASE_TURNS, webhookId, at)
}

async function stepThrough(
  statements: Statements,
  text: string,
  webhookId: WebhookId,
  at: number,
): Promise<void> {
  let last: number | null = 0
  while (last !== null) {
    const rows: readonly { last: number | null }[] = await statements.all(
      text,
      at,
      webhookId,
      last,
      'pending',
    )
    last = rows[0]?.last ?? null
  }
}
