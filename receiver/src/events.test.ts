import type { NodeStatus } from '@thunderstack-webhooks/shared'
import { expect, expectTypeOf, test } from 'vitest'
import {
  createReceiver,
  isKnownEvent,
  staticKey,
  type KnownEvent,
  type NodeStatusUpdatedEvent,
  type UnknownEvent,
  type VerifiedDelivery,
  type WebhookEvent,
} from './index.ts'
import { testKeys } from './testing/index.ts'

const known: WebhookEvent = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'a', status: 'HIBERNATING' },
  nodeId: 'a',
}
const unknown: WebhookEvent = { eventType: 'NODE_MOVED', to: 'mars' }

test('an event is a documented one or an unknown one, and the guard tells which', () => {
  expectTypeOf<WebhookEvent>().toEqualTypeOf<KnownEvent | UnknownEvent>()
  for (const event of [known, unknown]) {
    if (!isKnownEvent(event)) {
      expectTypeOf(event).toEqualTypeOf<UnknownEvent>()
      expectTypeOf(event['details']).toEqualTypeOf<unknown>()
      continue
    }
    expectTypeOf(event).toEqualTypeOf<NodeStatusUpdatedEvent>()
  }
  expect([isKnownEvent(known), isKnownEvent(unknown)]).toEqual([true, false])
})

test('a status is one of the published ones or any other text', () => {
  type Status = NodeStatusUpdatedEvent['details']['status']
  expectTypeOf<NodeStatus>().toExtend<Status>()
  expectTypeOf<'HIBERNATING'>().toExtend<Status>()
  expectTypeOf<number>().not.toExtend<Status>()
  // Open, and still not plain text: editors go on offering the published ones.
  expectTypeOf<Status>().not.toEqualTypeOf<string>()
})

test('a handler gets the event of its type, twice', () => {
  const receiver = createReceiver({ keys: staticKey(testKeys.publicKeyPem) })
  receiver.on('NODE_STATUS_UPDATED', (event, delivery) => {
    expectTypeOf(event).toEqualTypeOf<NodeStatusUpdatedEvent>()
    expectTypeOf(delivery).toEqualTypeOf<VerifiedDelivery<NodeStatusUpdatedEvent>>()
  })
  expect(() => {
    // @ts-expect-error Types that nobody documents are for onUnknownEvent.
    receiver.on('NODE_MOVED', () => undefined)
  }).toThrow(/onUnknownEvent/)
})
