// What the store promises of published events, and of sending again what failed.
import type { Announcement } from '../../domain/content.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Redelivery, RedeliveryRequest } from '../../domain/redelivery.ts'

/** What tells one call from the same call made again. */
export interface EventRequest {
  readonly idempotencyKey: string
  /** Of what was asked for: another request under the same key is a mistake. */
  readonly digest: string
}

export type Published =
  | {
      readonly kind: 'published'
      readonly event: Event
      readonly deliveries: readonly Delivery[]
      /** How many webhooks are told of it when their window ends. */
      readonly scheduledCount: number
    }
  /** Under this key something else was asked for before. */
  | { readonly kind: 'conflict' }

export interface EventStore {
  /**
   * Writes the event and its deliveries to every webhook it is for, all in one transaction. The same request under the same
   * key writes nothing and gives what it gave before.
   */
  publish(event: Event, announcement: Announcement, request?: EventRequest): Promise<Published>
  /** To that webhook alone, whatever its filters and its schedule. Undefined when it is not active. */
  publishTo(
    webhookId: WebhookId,
    event: Event,
    announcement: Announcement,
  ): Promise<Delivery | undefined>
  /**
   * Makes failed deliveries of a webhook due again, spread over time; with `id` null nothing but the count. None while the
   * webhook is not active.
   */
  redeliverMany(request: RedeliveryRequest): Promise<Redelivery>
  loadRedelivery(id: string, webhookId: WebhookId): Promise<Redelivery | undefined>
  /** What has not begun ends cancelled. Undefined when there is none. */
  cancelRedelivery(id: string, webhookId: WebhookId, now: number): Promise<Redelivery | undefined>
}
