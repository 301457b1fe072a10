// Hands out due deliveries under a claim, in one statement; then reads what an attempt needs.
import type { ClaimedDelivery } from '../../domain/delivery.ts'
import type { ClaimId, DeliveryId, EventId, WebhookId } from '../../domain/ids.ts'
import type { DispatchStore } from '../store.ts'
import type { Statements } from './statements.ts'

const MARK_CLAIMED = `
  update deliveries
  set state = 'in_flight', claim_id = ?, lease_until = ?
  where seq in (
    -- served by the partial index on pending work: its cost does not grow with what was sent before
    select seq from deliveries
    where state = 'pending' and due_at <= ?
    order by due_at, seq
    limit ?
  )`

const READ_CLAIMED = `
  select d.id, d.claim_id, d.attempt_count, d.ladder_start,
         e.id as event_id, e.occurred_at, e.body, e.key_fingerprint, e.signature,
         w.id as webhook_id, w.url
  from deliveries d
  join events e on e.id = d.event_id
  join webhooks w on w.id = d.webhook_id
  where d.state = 'in_flight' and d.lease_until = ? and d.claim_id = ?
  order by d.due_at, d.seq`

interface ClaimedRow {
  readonly id: DeliveryId
  readonly claim_id: ClaimId
  readonly attempt_count: number
  readonly ladder_start: number
  readonly event_id: EventId
  readonly occurred_at: number
  readonly body: string
  readonly key_fingerprint: string
  readonly signature: string | null
  readonly webhook_id: WebhookId
  readonly url: string
}

export function claimDue(
  statements: Statements,
  { claimId, leaseUntil, now, limit }: Parameters<DispatchStore['claimDue']>[0],
): readonly ClaimedDelivery[] {
  const markedCount = statements.run(MARK_CLAIMED, claimId, leaseUntil, now, limit)
  if (markedCount === 0) return []
  return (statements.all(READ_CLAIMED, leaseUntil, claimId) as readonly ClaimedRow[]).map(
    toClaimedDelivery,
  )
}

function toClaimedDelivery(row: ClaimedRow): ClaimedDelivery {
  return {
    id: row.id,
    claimId: row.claim_id,
    attemptNumber: row.attempt_count + 1,
    ladderIndex: row.attempt_count - row.ladder_start,
    event: {
      id: row.event_id,
      body: row.body,
      keyFingerprint: row.key_fingerprint,
      signature: row.signature,
      occurredAt: row.occurred_at,
    },
    webhook: { id: row.webhook_id, url: row.url },
  }
}
