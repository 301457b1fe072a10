// Who handles which event type under a scheme, where the set of types is open. One handler per type, fixed once the first
// delivery has been handed over.
import {
  isCatalogueEventType,
  type CatalogueEventType,
} from '@thunderstack-webhooks/contracts/webhook-events'
import type { HandlerRun } from '../handlers.ts'
import { runHandler } from '../run-handler.ts'
import { describeSchemeDelivery } from './describe-scheme-delivery.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'
import type { EventOfType, OpenEvent } from './scheme-events.ts'

/** What it throws becomes 500, so the sender delivers again; under `ack: 'early'` it has been answered before. */
export type SchemeEventHandler<Event extends OpenEvent> = (
  event: Event,
  delivery: SchemeDelivery<Event>,
) => void | Promise<void>

/** Types of the catalogue are offered; any other `noun.verb` does as well. */
export type RegisterSchemeHandler<Event extends OpenEvent> = <
  Type extends CatalogueEventType | (string & {}),
>(
  type: Type,
  handler: SchemeEventHandler<EventOfType<Event, Type>>,
) => void

/** For events of any scheme; which one it is, the types of `on` have seen to. */
export type AnyHandler = (event: OpenEvent, delivery: SchemeDelivery) => unknown

export interface SchemeHandlers {
  /** Throws a TypeError for what is no type, a second handler, or a registration that comes too late. */
  readonly on: (type: string, handler: AnyHandler) => void
  readonly find: (delivery: SchemeDelivery) => HandlerRun | 'no-handler' | 'unknown-event'
}

export function createSchemeHandlers(onUnknownEvent: AnyHandler | undefined): SchemeHandlers {
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
      handlers.set(type, handler)
    },

    find(delivery) {
      isSealed = true
      const { type } = delivery.event
      const handler = handlers.get(type)
      if (handler) return () => runHandler('handled', delivery, handler, describeSchemeDelivery)
      if (isCatalogueEventType(type)) return 'no-handler'
      return onUnknownEvent
        ? () => runHandler('unknown-event', delivery, onUnknownEvent, describeSchemeDelivery)
        : 'unknown-event'
    },
  }
}

function checkRegistration(type: unknown, handler: unknown): void {
  if (typeof type !== 'string' || !/^[\w-]+(?:\.[\w-]+)+$/.test(type)) {
    throw new TypeError(
      `on: ${JSON.stringify(type)} is no type of an event; they are written noun.verb, such as user.created, and node.status_updated for what ThunderStack calls NODE_STATUS_UPDATED. onUnknownEvent is told of all others`,
    )
  }
  if (typeof handler !== 'function') throw new TypeError('on: the handler must be a function')
}
