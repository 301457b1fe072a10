// One door with a receiver of a scheme by shared secrets behind it, and everything that receiver is told.
import {
  createReceiver,
  hmac,
  standard,
  texture,
  type AnyReceiver,
  type AnyWebhookError,
  type SchemeDelivery,
} from '@thunderstack-webhooks/receiver'
import { serve, type LocalServer } from '../serve.ts'
import { DOORS, type DoorName } from './every-door.ts'

export type SchemeName = 'hmac' | 'texture' | 'standard'

export const SCHEME_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const SCHEME_NOW = Date.parse('2026-01-15T12:30:10Z')

export interface SchemeRoom extends LocalServer {
  readonly door: DoorName
  /** What `onError` was told, in order. */
  readonly errors: readonly AnyWebhookError[]
  /** What the handler was given, in order. */
  readonly handled: readonly SchemeDelivery[]
}

/** Every type of event that the tests send is handled. */
export async function openSchemeDoor(
  door: DoorName,
  scheme: SchemeName,
  types: readonly string[],
): Promise<SchemeRoom> {
  const errors: AnyWebhookError[] = []
  const handled: SchemeDelivery[] = []
  const options = {
    onError: (error: AnyWebhookError) => void errors.push(error),
    now: () => SCHEME_NOW,
  }
  const keep = (_event: unknown, delivery: SchemeDelivery) => void handled.push(delivery)
  const server = await serve(await DOORS[door](createFor(scheme)))
  return { ...server, door, errors, handled }

  function createFor(name: SchemeName): AnyReceiver {
    const secret = SCHEME_SECRET
    switch (name) {
      case 'hmac': {
        const receiver = createReceiver({ ...options, scheme: hmac({ secret }) })
        for (const type of types) receiver.on(type, keep)
        return receiver
      }
      case 'texture': {
        const own = texture({ secret, tolerance: '5m' })
        const receiver = createReceiver({ ...options, scheme: own })
        for (const type of types) receiver.on(type, keep)
        return receiver
      }
      case 'standard': {
        const receiver = createReceiver({ ...options, scheme: standard({ secret }) })
        for (const type of types) receiver.on(type, keep)
        return receiver
      }
    }
  }
}
