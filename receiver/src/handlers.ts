// Who handles which event type. One handler per type, fixed once the first delivery has been handed over.
import type { VerifiedDelivery } from './delivery.ts'
import { HandlerFailedError } from './errors/failure-errors.ts'
import {
  KNOWN_EVENT_TYPES,
  isKnownEvent,
  isKnownEventType,
  type KnownEventType,
  type KnownEvents,
  type UnknownEvent,
} from './events.ts'

/** What it throws becomes 500, so the sender delivers again. */
export type EventHandler<Type extends KnownEventType> = (
  event: KnownEvents[Type],
  delivery: VerifiedDelivery<KnownEvents[Type]>,
) => void | Promise<void>

export type Handling = 'handled' | 'no-handler' | 'unknown-event'

export interface Handlers {
  /** Throws a TypeError for an unknown type, a second handler, or a registration that comes too late. */
  readonly on: <Type extends KnownEventType>(type: Type, handler: EventHandler<Type>) => void
  /** Throws HandlerFailedError when the handler throws. */
  readonly dispatch: (delivery: VerifiedDelivery) => Promise<Handling>
}

type UnknownEventHandler = (
  event: UnknownEvent,
  delivery: VerifiedDelivery<UnknownEvent>,
) => void | Promise<void>

export function createHandlers(
  onUnknownEvent: UnknownEventHandler | undefined,
  report: (error: HandlerFailedError) => Promise<void>,
): Handlers {
  const handlers: { [Type in KnownEventType]?: EventHandler<Type> } = {}
  let isSealed = false

  return {
    on(type, handler) {
      checkRegistration(type, handler)
      if (isSealed) throw new TypeError('on: register all handlers before the first delivery')
      if (handlers[type]) throw new TypeError(`on: ${type} has a handler already`)
      Object.assign(handlers, { [type]: handler })
    },

    async dispatch(delivery) {
      isSealed = true
      const { event } = delivery
      if (isKnownEvent(event)) {
        const handler = handlers[event.eventType]
        if (!handler) return 'no-handler'
        const failure = await run('handler', delivery, () => handler(event, { ...delivery, event }))
        if (failure) throw failure
        return 'handled'
      }
      // Sending it again would not make it known: the failure is reported and the event acknowledged all the same.
      const failure = await run('onUnknownEvent', delivery, () =>
        onUnknownEvent?.(event, { ...delivery, event }),
      )
      if (failure) await report(failure)
      return 'unknown-event'
    },
  }
}

function checkRegistration(type: string, handler: unknown): void {
  if (!isKnownEventType(type)) {
    throw new TypeError(
      `on: ${JSON.stringify(type)} is not one of ${KNOWN_EVENT_TYPES.join(', ')}; use onUnknownEvent for others`,
    )
  }
  if (typeof handler !== 'function') throw new TypeError('on: the handler must be a function')
}

async function run(
  callback: 'handler' | 'onUnknownEvent',
  { bodySha256, body, keyFingerprint }: VerifiedDelivery,
  call: () => unknown,
): Promise<HandlerFailedError | undefined> {
  try {
    await call()
    return undefined
  } catch (cause) {
    const diagnostics = {
      bodyLength: body.byteLength,
      bodySha256,
      keyFingerprintsTried: [keyFingerprint],
    }
    return new HandlerFailedError(callback, { cause, diagnostics })
  }
}
