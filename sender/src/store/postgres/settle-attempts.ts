// Appends finished attempts and moves their deliveries on. Every update names the claim: a lost lease changes nothing.
import type { WebhookId } from '../../domain/ids.ts'
import type { AutoDisable } from '../../domain/webhook-health.ts'
import { fromAttempt } from '../rows.ts'
import type { Settled, Settlement } from '../store.ts'
import { cancelPending, promoteNext } from './end-deliveries.ts'
import { followWebhooks } from './follow-webhooks.ts'
import { columnNames, recordsOf } from './record-sets.ts'
import type { Statements } from './statements.ts'
import type { WriteKind, LockedWebhooks, Transaction } from './transaction.ts'

export interface SettleSettings {
  /** Null never disables a webhook for failing. */
  readonly autoDisable: AutoDisable | null
}

export type SettleKind = WriteKind<readonly Settlement[], Settled>

const ATTEMPT = columnNames('attempts')
const ATTEMPT_VALUES = ATTEMPT.map((name) =>
  name === 'response_body' ? `decode(response_body, 'base64')` : name,
)
// `place`: of two results under one claim one is recorded. The state is a parameter and the row is looked for by a query of
// its own, so that the planner prefers the id to a walk through all there are, also while it takes the table for small.
const MOVE = `
  with moved as (
    update deliveries d set
      state = v.next_state, attempt_count = v.number, due_at = v.due_at, due_reason = v.due_reason,
      settled_at = v.settled_at, is_retry = greatest(d.is_retry, v.is_retry), lease_until = null
    from ${recordsOf(
      'attempts',
      '$1',
      `place integer, claim_id text, next_state text, due_at bigint, due_reason text, settled_at bigint, is_retry smallint`,
    )}
    where d.seq = (select seq from deliveries where id = v.delivery_id)
      and d.claim_id = v.claim_id and d.state = $2
    returning v.place, ${ATTEMPT.map((name) => `v.${name}`).join(', ')}),
  kept as (
    insert into attempts (${ATTEMPT.join(', ')}) select ${ATTEMPT_VALUES.join(', ')} from moved order by place)
  select place from moved`

const KEEP_SIGNATURES = `
  update events e set signature = v.signature
  from json_to_recordset($1) as v (id text, signature text)
  where e.seq = (select seq from events where id = v.id) and e.signature is null`

export function createSettleKind({ autoDisable }: SettleSettings): SettleKind {
  return {
    open: (trx, jobs) =>
      Promise.resolve({
        // Locked, so that what it is today holds until the commit: whether it is active, and whether it is ordered.
        webhookIds: jobs.flat().map(({ webhook }) => webhook.id),
        write: async (webhooks) => {
          const { held, disabledIds } = await settle(trx, webhooks, jobs.flat(), autoDisable)
          return jobs.map((settlements) => ({
            value: {
              lost: settlements.filter((settlement) => !held.has(settlement)),
              disabledWebhookIds: [...new Set(settlements.map(({ webhook }) => webhook.id))].filter(
                (id) => disabledIds.delete(id),
              ),
            },
          }))
        },
      }),
  }
}

async function settle(
  trx: Transaction,
  webhooks: LockedWebhooks,
  settlements: readonly Settlement[],
  autoDisable: AutoDisable | null,
): Promise<{ readonly held: ReadonlySet<Settlement>; readonly disabledIds: Set<WebhookId> }> {
  const held = await moveDeliveries(trx, webhooks, settlements)
  const signed = held.map(({ event }) => event).filter(({ signature }) => signature !== null)
  if (signed.length > 0) await trx.run(KEEP_SIGNATURES, JSON.stringify(signed))

  const disabled = await followWebhooks(trx, webhooks, held, autoDisable)
  for (const { webhookId, at } of disabled) await cancelPending(trx, webhookId, at)
  const ordered = held.filter(({ webhook }) => webhooks.get(webhook.id)?.is_ordered === 1)
  const hasPromoted = await promoteNext(
    trx,
    new Map(ordered.map(({ webhook, attempt }) => [webhook.id, attempt.endedAt])),
  )
  const mayBeDue = hasPromoted || held.some(({ decision }) => decision.kind === 'retry')
  if (held.length > 0) {
    trx.tell(
      ...(mayBeDue ? (['deliveries'] as const) : []),
      ...(disabled.length > 0 ? (['webhooks'] as const) : []),
    )
  }
  return { held: new Set(held), disabledIds: new Set(disabled.map(({ webhookId }) => webhookId)) }
}

/** Returns those whose claim still held their delivery, in their order. */
async function moveDeliveries(
  statements: Statements,
  webhooks: LockedWebhooks,
  settlements: readonly Settlement[],
): Promise<readonly Settlement[]> {
  const records = settlements.map((settlement, place) => ({
    ...formatAttempt(settlement),
    ...nextState(settlement, webhooks),
    claim_id: settlement.claim.claimId,
    place,
  }))
  const moved = await statements.all<{ place: number }>(MOVE, JSON.stringify(records), 'in_flight')
  const places = new Set(moved.map(({ place }) => place))
  return settlements.filter((_, place) => places.has(place))
}

function formatAttempt({ attempt }: Settlement) {
  const row = fromAttempt(attempt)
  const { response_body: body } = row
  return { ...row, response_body: body ? Buffer.from(body).toString('base64') : null }
}

function nextState({ decision, attempt, webhook }: Settlement, webhooks: LockedWebhooks) {
  const over = { due_at: null, due_reason: null, settled_at: attempt.endedAt, is_retry: 0 }
  if (decision.kind === 'delivered') return { ...over, next_state: 'delivered' }
  if (decision.kind !== 'retry') return { ...over, next_state: 'dead' }
  // A webhook removed or disabled during the attempt gets no further one: its delivery ends cancelled.
  if (webhooks.get(webhook.id)?.state !== 'active') {
    return { ...over, is_retry: 1, next_state: 'cancelled' }
  }
  const { at, reason } = decision
  return { next_state: 'pending', due_at: at, due_reason: reason, settled_at: null, is_retry: 1 }
}
