// The receiver as users hold it: verify alone, or verify and hand over. Composes; every rule is in a file of its own.
import type { DeliveryInput, VerifiedDelivery } from './delivery.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import { isWebhookError } from './errors/is-webhook-error.ts'
import type { Handlers } from './handlers.ts'
import { handleRequest, type FetchContext } from './handle-request.ts'
import { openThunderstack } from './open-thunderstack.ts'
import type { ReceiverOptions } from './receiver-options.ts'
import { receiveRequest, type IncomingRequest } from './receive.ts'
import type { Reply } from './reply.ts'
import type { Rules } from './rules.ts'
import type { SchemeDelivery } from './schemes/scheme-delivery.ts'
import type { OpenEvent } from './schemes/scheme-events.ts'
import type { SchemeReceiverOptions } from './schemes/scheme-options.ts'
import type { RegisterSchemeHandler } from './schemes/scheme-handlers.ts'
import { tellOwner } from './tell-owner.ts'

export type VerifyResult<Delivery = VerifiedDelivery> =
  | { readonly kind: 'verified'; readonly delivery: Delivery }
  | { readonly kind: 'refused'; readonly error: AnyWebhookError }

/** All methods may be taken off the object and passed around. */
export interface Receiver<Delivery = VerifiedDelivery, On = Handlers['on']> {
  /**
   * Checks one delivery and runs no handler: size, signature, JSON, shape, node, freshness, in this order (with a `scheme`
   * size, signature, time, JSON, shape). Method and content type belong to HTTP and are checked by `handle`, `receive` and
   * the doors. Rejects with a WebhookError; `error.status` is what to answer. The order and the codes are ours; that the
   * signature covers the raw body, in RSA-SHA256 and base64, is from the published handler.
   *
   * @example
   * const { event } = await receiver.verify({ headers: request.headers, body: bytes })
   */
  readonly verify: (input: DeliveryInput) => Promise<Delivery>
  /**
   * Like `verify`, with the refusal as a value. Rejects only with a TypeError, when `headers` are no headers at all.
   *
   * @example
   * const result = await receiver.safeVerify({ headers, body })
   * if (result.kind === 'refused') return reply(result.error.status)
   */
  readonly safeVerify: (input: DeliveryInput) => Promise<VerifyResult<Delivery>>
  /**
   * Answers a Fetch API request: all checks, then the handler. Rejects only when given something else than a Request.
   * Under `ack: 'early'` the work that goes on is handed to `context.waitUntil`, where there is one.
   *
   * @example
   * export const POST = receiver.handle
   */
  readonly handle: (request: Request, context?: FetchContext | object) => Promise<Response>
  /** What doors are made of: answers a request that is described by three values and a way to read it. Never rejects. */
  readonly receive: (request: IncomingRequest) => Promise<Reply>
  /**
   * Registers the handler of an event type: one per type, and before the first delivery; a TypeError otherwise.
   * The sender is answered when it has finished, 200 or, if it throws, 500; under `ack: 'early'` 200 before it begins.
   * It is run once for equal bodies, see `deduplicate`.
   *
   * @example
   * receiver.on('NODE_STATUS_UPDATED', async (event, { bodySha256 }) => save(bodySha256, event.details.status))
   */
  readonly on: On
  /**
   * Loads the keys now (with a `scheme` there is nothing to load), so that a wrong key or address stops the start and not the first delivery. Rejects with
   * ERR_KEY_UNAVAILABLE, ERR_TEST_KEY_REFUSED or ERR_KEY_INVALID.
   *
   * @example
   * await receiver.ready()
   * app.listen(3000)
   */
  readonly ready: () => Promise<void>
  /**
   * Waits for the handlers that go on after an early answer, also for those that begin meanwhile. Close the server first.
   *
   * @example
   * server.close()
   * await receiver.idle()
   */
  readonly idle: () => Promise<void>
}

// The compiler cannot see that each kind of options opens a receiver of its own kind.
interface AnyOptions extends Pick<ReceiverOptions, 'onError'> {
  readonly scheme?: { readonly open: unknown }
}
type OpenRules = (
  options: AnyOptions,
  report: (error: AnyWebhookError) => Promise<void>,
) => Rules<never, never>

/** A receiver of one of the schemes that are given as `scheme`. */
export type SchemeReceiver<Event extends OpenEvent> = Receiver<
  SchemeDelivery<Event>,
  RegisterSchemeHandler<Event>
>

/** Whatever its scheme: as much of a receiver as doors need. */
export type AnyReceiver = Pick<Receiver, 'handle' | 'receive'>

/**
 * A receiver of ThunderStack webhooks. Throws a TypeError for options that cannot be meant; does no work until asked.
 *
 * @example
 * const receiver = createReceiver({ keys: staticKey(pem), expect: { nodeId: 'your-node-id' } })
 */
export function createReceiver(options: ReceiverOptions): Receiver
/**
 * A receiver of webhooks under another scheme: `hmac(…)`, `texture(…)` or `standard(…)`. One per scheme and secret.
 *
 * @example
 * const receiver = createReceiver({ scheme: standard({ secret: process.env.WEBHOOK_SECRET ?? '' }) })
 */
export function createReceiver<Event extends OpenEvent>(
  options: SchemeReceiverOptions<Event>,
): SchemeReceiver<Event>
export function createReceiver(options: AnyOptions): Receiver<never, never> {
  const report = (error: AnyWebhookError) => tellOwner('onError', options.onError, error)
  const open = (options.scheme?.open ?? openThunderstack) as OpenRules
  const rules = open(options, report)
  const receive = (request: IncomingRequest) => receiveRequest(request, rules, report)
  const { verify, on, ready, idle } = rules

  return {
    verify,
    async safeVerify(input) {
      try {
        return { kind: 'verified', delivery: await verify(input) }
      } catch (error) {
        if (!isWebhookError(error)) throw error
        return { kind: 'refused', error }
      }
    },
    handle: (request, context) => handleRequest(request, context, receive),
    receive,
    on,
    ready,
    idle,
  }
}
