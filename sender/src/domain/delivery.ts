// A delivery is the duty to bring one event to one webhook. Each try is an attempt, and lives in attempt.ts.
import type { Attempt } from './attempt.ts'
import type { ClaimId, ContentId, DeliveryId, EventId, WebhookId } from './ids.ts'
import type { Event } from './event.ts'
import type { Webhook } from './webhook.ts'

/** `dead`: every attempt of the schedule failed. `cancelled`: its webhook was removed or disabled. */
export type DeliveryState = 'pending' | 'in_flight' | 'delivered' | 'dead' | 'cancelled'

export const DELIVERY_STATES: readonly DeliveryState[] = [
  'pending',
  'in_flight',
  'delivered',
  'dead',
  'cancelled',
]

export interface Delivery {
  readonly id: DeliveryId
  /** A window's delivery brings more than this one, its first. */
  readonly eventId: EventId
  /** Its body, where that is not the event's own; see content.ts. */
  readonly contentId: ContentId | null
  readonly webhookId: WebhookId
  /** The node whose own webhook it is for; null for a registered one. */
  readonly nodeId: string | null
  /** The webhook's URL today; each attempt keeps the one it used. */
  readonly url: string
  readonly state: DeliveryState
  readonly attemptCount: number
  /** Milliseconds since 1970, like every instant here. */
  readonly createdAt: number
  /** When the next attempt is due; null when there is none. */
  readonly dueAt: number | null
  /** Why it is due then, in words. */
  readonly dueReason: string | null
  /** Whether it waits behind another delivery of an ordered webhook. */
  readonly waitsForTurn: boolean
  readonly settledAt: number | null
}

export interface DeliveryWithAttempts extends Delivery {
  readonly attempts: readonly Attempt[]
  /** The body every attempt sent. */
  readonly body: string
}

/** What a dispatcher holds while it makes one attempt. */
export interface ClaimedDelivery {
  readonly id: DeliveryId
  /** Names this claim: a settle under another claim changes nothing. */
  readonly claimId: ClaimId
  /** Number of the attempt to make, from 1. */
  readonly attemptNumber: number
  /** Its place on the retry schedule, from 0; a redelivery starts again at 0. */
  readonly ladderIndex: number
  /** Whether an attempt of the present ladder went before it: first tries take precedence. */
  readonly isRetry: boolean
  /** With the body as this webhook gets it. */
  readonly event: Pick<Event, 'id' | 'body' | 'keyFingerprint' | 'signature' | 'occurredAt'>
  readonly contentId: ContentId | null
  /** Whether the body is the list of a window's events. */
  readonly isList: boolean
  readonly webhook: Pick<Webhook, 'id' | 'url' | 'isOrdered' | 'scheme' | 'sealed'>
}
