// What a verified body can be. Types and one guard; the check against the contract is in validate-payload.ts.
import { NODE_STATUS_UPDATED, type NodeStatus } from '@thunderstack-webhooks/shared'

/**
 * A node changed its status: the only event the platform documents.
 *
 * @example
 * receiver.on('NODE_STATUS_UPDATED', (event) => saveStatus(event.nodeId, event.details.status))
 */
export interface NodeStatusUpdatedEvent {
  readonly eventType: typeof NODE_STATUS_UPDATED
  /** ISO 8601 in UTC: the time of the change, the same on every attempt. */
  readonly eventTimestamp: string
  readonly details: {
    /** The same as the outer `nodeId`; the receiver has compared them. */
    readonly nodeId: string
    /** Open: besides the published statuses any other text may come. */
    readonly status: NodeStatus | (string & {})
  }
  readonly nodeId: string
}

/** A genuine event of a type that this version does not know. Nothing but `eventType` has been checked. */
export interface UnknownEvent {
  readonly eventType: string
  readonly [key: string]: unknown
}

/** Event types with their payloads; the keys are what `receiver.on` takes. */
export interface KnownEvents {
  readonly NODE_STATUS_UPDATED: NodeStatusUpdatedEvent
}

export type KnownEventType = keyof KnownEvents
export type KnownEvent = KnownEvents[KnownEventType]
export type WebhookEvent = KnownEvent | UnknownEvent

export function isKnownEventType(text: string): text is KnownEventType {
  return text === NODE_STATUS_UPDATED
}

/**
 * Separates documented events from unknown ones; afterwards a `switch` over `eventType` narrows.
 *
 * @example
 * const { event } = await receiver.verify({ headers, body })
 * if (isKnownEvent(event)) console.log(event.details.status)
 */
export function isKnownEvent(event: WebhookEvent): event is KnownEvent {
  return isKnownEventType(event.eventType)
}
