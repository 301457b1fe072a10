// What the store tells of what happened.
import type { Attempt } from '../../domain/attempt.ts'
import type { Delivery, DeliveryState, DeliveryWithAttempts } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { EventId, WebhookId } from '../../domain/ids.ts'
import type { Page, PageRequest } from '../../domain/page.ts'

/** More webhooks than these are not listed with their event. */
export const MAX_LISTED = 1_000

export interface WebhookDeliveryFilter {
  /** Just this one. */
  readonly deliveryId?: string
  /** Empty: any. */
  readonly states: readonly DeliveryState[]
  readonly eventType?: string
  /** When it was made: from, inclusive, and until, exclusive. */
  readonly since?: number
  readonly until?: number
}

/** A delivery as a webhook's log shows it. */
export interface LoggedDelivery extends Delivery {
  readonly eventType: string
  /** All events that a window's delivery brings, in order; null for any other. */
  readonly eventIds: readonly EventId[] | null
  readonly lastAttempt:
    | (Pick<Attempt, 'explanation' | 'endedAt' | 'outcome'> & {
        /** Null when no answer came. */
        readonly status: number | null
      })
    | null
}

export interface LogStore {
  listEvents(filter: { readonly nodeId?: string }, page: PageRequest): Promise<Page<Event>>
  /** The event alone: its deliveries may be many, each with a body of a megabyte. */
  findEvent(id: string): Promise<Event | undefined>
  loadEvent(
    id: string,
  ): Promise<
    { readonly event: Event; readonly deliveries: readonly DeliveryWithAttempts[] } | undefined
  >
  listDeliveries(
    filter: { readonly state?: DeliveryState; readonly nodeId?: string; readonly eventId?: string },
    page: PageRequest,
  ): Promise<Page<DeliveryWithAttempts>>
  /** What an event is owed to registered webhooks by, in the order of their registration; at most `MAX_LISTED`. */
  listEventDeliveries(eventId: EventId): Promise<readonly LoggedDelivery[]>
  /** Of a registered webhook, with the last attempt of each alone. */
  listWebhookDeliveries(
    webhookId: WebhookId,
    filter: WebhookDeliveryFilter,
    page: PageRequest,
  ): Promise<Page<LoggedDelivery>>
  loadDelivery(id: string): Promise<DeliveryWithAttempts | undefined>
  /**
   * Makes the delivery due at `now` with a fresh retry ladder. `conflict` says why it cannot be: it is in flight, or
   * its webhook is not active.
   */
  redeliver(
    id: string,
    now: number,
  ): Promise<'redelivered' | 'not-found' | 'in-flight' | 'webhook-inactive'>
  /** Every event of a node, oldest first. */
  listNodeEvents(nodeId: string): Promise<readonly Event[]>
}
