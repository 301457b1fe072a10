// Who handles which event type. One handler per type, fixed once the first delivery has been handed over.
import { NODE_STATUS_UPDATED } from '@thunderstack-webhooks/shared'
import type { VerifiedDelivery } from './delivery.ts'
import { describeDelivery } from './describe-delivery.ts'
import {
  isKnownEvent,
  isKnownEventType,
  type KnownEventType,
  type KnownEvents,
  type UnknownEvent,
  type WebhookEvent,
} from './events.ts'
import { runHandler } from './run-handler.ts'

/** What it throws becomes 500, so the sender delivers again; under `ack: 'early'` it has been answered before. */
export type EventHandler<Type extends KnownEventType> = (
  event: KnownEvents[Type],
  delivery: VerifiedDelivery<KnownEvents[Type]>,
) => void | Promise<void>

/** Runs what is registered. Throws HandlerFailedError when that throws. */
export type HandlerRun = () => Promise<'handled' | 'unknown-event'>

export interface Handlers {
  /** Throws a TypeError for an unknown type, a second handler, or a registration that comes too late. */
  readonly on: <Type extends KnownEventType>(type: Type, handler: EventHandler<Type>) => void
  /** Says it in a word when nothing is registered. From the first call on it is too late to register. */
  readonly find: (delivery: VerifiedDelivery) => HandlerRun | 'no-handler' | 'unknown-event'
}

type UnknownEventHandler = (
  event: UnknownEvent,
  delivery: VerifiedDelivery<UnknownEvent>,
) => void | Promise<void>

type AnyHandler = (event: WebhookEvent, delivery: VerifiedDelivery) => unknown

export function createHandlers(onUnknownEvent: UnknownEventHandler | undefined): Handlers {
  const handlers = new Map<string, AnyHandler>()
  let isSealed = false

  return {
    on(type, handler) {
      checkRegistration(type, handler)
      if (isSealed) {
        throw new TypeError(
          `on: ${type} comes too late; register all handlers before the server listens`,
        )
      }
      if (handlers.has(type)) {
        throw new TypeError(`on: ${type} has a handler already; let that one call both functions`)
      }
      // The compiler cannot see that the handler found is the one for this event.
      handlers.set(type, handler as AnyHandler)
    },

    find(delivery) {
      isSealed = true
      const { event } = delivery
      const isKnown = isKnownEvent(event)
      const handler = isKnown
        ? handlers.get(event.eventType)
        : (onUnknownEvent as AnyHandler | undefined)
      if (!handler) return isKnown ? 'no-handler' : 'unknown-event'
      return () =>
        runHandler(isKnown ? 'handled' : 'unknown-event', delivery, handler, describeDelivery)
    },
  }
}

function checkRegistration(type: string, handler: unknown): void {
  if (!isKnownEventType(type)) {
    throw new TypeError(
      `on: ${JSON.stringify(type)} is not ${NODE_STATUS_UPDATED}; use onUnknownEvent for others`,
    )
  }
  if (typeof handler !== 'function') throw new TypeError('on: the handler must be a function')
}
