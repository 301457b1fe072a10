// What the compiler knows of events under each scheme.
import { expectTypeOf, test } from 'vitest'
import {
  createReceiver,
  hmac,
  standard,
  texture,
  type HmacEvent,
  type Receiver,
  type SchemeDelivery,
} from '../index.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

test('events of the catalogue come with their data, others with some', () => {
  const receiver = createReceiver({ scheme: hmac({ secret }) })
  receiver.on('user.created', (event, delivery) => {
    expectTypeOf(event.type).toEqualTypeOf<'user.created'>()
    expectTypeOf(event.id).toEqualTypeOf<string>()
    expectTypeOf(event.data.id).toEqualTypeOf<string>()
    expectTypeOf(delivery.index).toEqualTypeOf<number | undefined>()
    expectTypeOf(delivery.webhookId).toEqualTypeOf<string | undefined>()
  })
  receiver.on('invoice.paid', (event) => {
    expectTypeOf(event.type).toExtend<string>()
    expectTypeOf(event.data['anything']).toEqualTypeOf<unknown>()
  })
  expectTypeOf(receiver.verify).returns.resolves.toEqualTypeOf<SchemeDelivery<HmacEvent>>()
})

test('each scheme has an envelope of its own', () => {
  createReceiver({ scheme: texture({ secret }) }).on('device.created', (event) => {
    expectTypeOf(event.deviceId).toEqualTypeOf<string | null>()
    expectTypeOf(event.workspaceId).toEqualTypeOf<string>()
  })
  createReceiver({ scheme: standard({ secret }) }).on('payment.failed', (event) => {
    expectTypeOf(event.timestamp).toEqualTypeOf<string>()
  })
})

test('a receiver by keys is what it is, and both together are none', () => {
  expectTypeOf<Receiver['verify']>().returns.resolves.toHaveProperty('keyFingerprint')
  const keys = { keys: () => Promise.resolve([]) }
  const scheme = hmac({ secret })
  // @ts-expect-error: keys and a scheme
  const both = () => createReceiver({ keys, scheme })
  // @ts-expect-error: neither keys nor a scheme
  const neither = () => createReceiver({})
  // @ts-expect-error: one secret or several
  const twice = () => hmac({ secret, secrets: [secret] })
  expectTypeOf(both).toBeFunction()
  expectTypeOf([neither, twice]).toBeArray()
})
