// A due delivery with what an attempt needs of its event and webhook, as the claims of both stores read it.
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { ClaimId, DeliveryId, EventId, WebhookId } from '../domain/ids.ts'

export interface CandidateRow {
  readonly seq: number
  readonly id: DeliveryId
  readonly attempt_count: number
  readonly ladder_start: number
  readonly is_retry: number
  readonly event_id: EventId
  readonly occurred_at: number
  readonly body: string
  readonly key_fingerprint: string
  readonly signature: string | null
  readonly webhook_id: WebhookId
  readonly url: string
  readonly is_ordered: number
}

/** Tables `d` deliveries, `e` events, `w` webhooks. */
export const CANDIDATE_COLUMNS = `
  d.seq, d.id, d.attempt_count, d.ladder_start, d.is_retry,
  e.id as event_id, e.occurred_at, e.body, e.key_fingerprint, e.signature,
  w.id as webhook_id, w.url, w.is_ordered`

export function toClaimedDelivery(row: CandidateRow, claimId: ClaimId): ClaimedDelivery {
  return {
    id: row.id,
    claimId,
    attemptNumber: row.attempt_count + 1,
    ladderIndex: row.attempt_count - row.ladder_start,
    isRetry: row.is_retry === 1,
    event: {
      id: row.event_id,
      body: row.body,
      keyFingerprint: row.key_fingerprint,
      signature: row.signature,
      occurredAt: row.occurred_at,
    },
    webhook: { id: row.webhook_id, url: row.url, isOrdered: row.is_ordered === 1 },
  }
}
