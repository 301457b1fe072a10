// A due delivery with what an attempt needs of its event and webhook, as the claims of both stores read it.
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { ClaimId, ContentId, DeliveryId, EventId, WebhookId } from '../domain/ids.ts'
import type { Scheme } from '../domain/scheme.ts'

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
  readonly content_id: ContentId | null
  readonly is_list: number | null
  readonly webhook_id: WebhookId
  readonly url: string
  readonly is_ordered: number
  readonly scheme: Scheme
  readonly sealed: string | null
}

/** Tables `d` deliveries, `e` events, `w` webhooks, `c` contents. */
export const CANDIDATE_COLUMNS = `
  d.seq, d.id, d.attempt_count, d.ladder_start, d.is_retry,
  e.id as event_id, e.occurred_at, coalesce(c.body, e.body) as body,
  coalesce(c.key_fingerprint, e.key_fingerprint) as key_fingerprint, e.signature, d.content_id, c.is_list,
  w.id as webhook_id, w.url, w.is_ordered, w.scheme, w.sealed`

/** Whatever the joins: each delivery has an event and a webhook, and some a content. */
export const CANDIDATE_TABLES = `
  deliveries d
  join events e on e.id = d.event_id
  join webhooks w on w.id = d.webhook_id
  left join contents c on c.id = d.content_id`

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
      keyFingerprint: row.key_fingerprint === '' ? null : row.key_fingerprint,
      signature: row.content_id === null ? row.signature : null,
      occurredAt: row.occurred_at,
    },
    contentId: row.content_id,
    isList: row.is_list === 1,
    webhook: {
      id: row.webhook_id,
      url: row.url,
      isOrdered: row.is_ordered === 1,
      scheme: row.scheme,
      sealed: row.sealed,
    },
  }
}
