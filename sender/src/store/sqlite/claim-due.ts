// Hands out due deliveries under a claim, in one statement; then reads what an attempt needs.
import { sql, type Transaction } from 'kysely'
import type { ClaimedDelivery } from '../../domain/delivery.ts'
import type { ClaimId, DeliveryId, EventId, WebhookId } from '../../domain/ids.ts'
import type { Database } from '../rows.ts'
import type { DispatchStore } from '../store.ts'

interface ClaimedRow {
  id: DeliveryId
  claim_id: ClaimId
  attempt_count: number
  ladder_start: number
  event_id: EventId
  occurred_at: number
  body: string
  key_fingerprint: string
  signature: string | null
  webhook_id: WebhookId
  url: string
}

export async function claimDue(
  trx: Transaction<Database>,
  claim: Parameters<DispatchStore['claimDue']>[0],
): Promise<readonly ClaimedDelivery[]> {
  const marked = await sql`
    update deliveries
    set state = 'in_flight', claim_id = ${claim.claimId}, lease_until = ${claim.leaseUntil}
    where seq in (
      -- served by the partial index on pending work: its cost does not grow with what was sent before
      select seq from deliveries
      where state = 'pending' and due_at <= ${claim.now}
      order by due_at, seq
      limit ${claim.limit}
    )`.execute(trx)
  if (marked.numAffectedRows === 0n) return []

  const { rows } = await sql<ClaimedRow>`
    select d.id, d.claim_id, d.attempt_count, d.ladder_start,
           e.id as event_id, e.occurred_at, e.body, e.key_fingerprint, e.signature,
           w.id as webhook_id, w.url
    from deliveries d
    join events e on e.id = d.event_id
    join webhooks w on w.id = d.webhook_id
    where d.state = 'in_flight' and d.lease_until = ${claim.leaseUntil} and d.claim_id = ${claim.claimId}
    order by d.due_at, d.seq`.execute(trx)
  return rows.map(toClaimedDelivery)
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
