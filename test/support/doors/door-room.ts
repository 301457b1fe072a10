// One door with a receiver behind it, and everything that receiver is told: refusals, and deliveries that were handled.
import { EventEmitter, once } from 'node:events'
import {
  createReceiver,
  staticKey,
  type AnyWebhookError,
  type ReceiverOptions,
  type VerifiedDelivery,
} from '@thunderstack-webhooks/receiver'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { serve, type LocalServer } from '../serve.ts'
import { DOORS, type DoorName } from './every-door.ts'

export interface DoorRoom extends LocalServer {
  readonly door: DoorName
  /** What `onError` was told, in order. */
  readonly errors: readonly AnyWebhookError[]
  /** What the handler and `onUnknownEvent` were given, in order. */
  readonly handled: readonly VerifiedDelivery[]
  /** The next refusal. Ask before causing it. */
  nextError(): Promise<AnyWebhookError>
}

/** The only node these receivers know, and when it is for them. */
const NODE_ID = 'node-1'
const NOW = Date.parse('2026-01-01T12:00:10Z')

export async function openDoor(
  door: DoorName,
  options: Partial<ReceiverOptions> = {},
  handle: (delivery: VerifiedDelivery) => void | Promise<void> = () => undefined,
): Promise<DoorRoom> {
  const errors: AnyWebhookError[] = []
  const handled: VerifiedDelivery[] = []
  const news = new EventEmitter()
  const keep = (_event: unknown, delivery: VerifiedDelivery) => {
    handled.push(delivery)
    return handle(delivery)
  }
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    expect: { nodeId: NODE_ID },
    now: () => NOW,
    onUnknownEvent: keep,
    onError: (error) => {
      errors.push(error)
      news.emit('refused', error)
    },
    ...options,
  })
  receiver.on('NODE_STATUS_UPDATED', keep)
  const server = await serve(await DOORS[door](receiver))
  return {
    ...server,
    door,
    errors,
    handled,
    nextError: () => once(news, 'refused').then(([error]) => error as AnyWebhookError),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
