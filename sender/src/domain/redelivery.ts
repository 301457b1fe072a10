// Sending again what failed, many at a time: which deliveries, how fast, and how far it has come.
import type { RedeliveryId, WebhookId } from './ids.ts'

/** At most so many by one request, so that it is one bounded transaction. */
export const MAX_REDELIVERED = 10_000

export interface RedeliveryRequest {
  /** Null counts only. */
  readonly id: RedeliveryId | null
  readonly webhookId: WebhookId
  /** Of deliveries made from then on, inclusive, and before, exclusive. Milliseconds since 1970. */
  readonly since?: number
  readonly until?: number
  readonly eventType?: string
  /** So many become due in each second. */
  readonly perSecond: number
  readonly now: number
}

export interface Redelivery {
  readonly id: RedeliveryId | null
  readonly state: 'preview' | 'running' | 'done' | 'cancelled'
  readonly matchedCount: number
  /** How many are not over yet. */
  readonly remainingCount: number
  readonly perSecond: number
  readonly createdAt: number
}
