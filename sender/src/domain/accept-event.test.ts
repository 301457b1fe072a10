import { expect, test } from 'vitest'
import { acceptEvent } from './accept-event.ts'
import { createNodeStatusEvent } from './event.ts'
import type { Webhook } from './webhook.ts'

const event = createNodeStatusEvent({
  id: 'evt_1',
  nodeId: 'n1',
  status: 'RUNNING',
  occurredAt: 5_000,
  keyFingerprint: 'sha256:k',
  precision: 'seconds',
})
const active: Webhook = { id: 'hook_1', scheme: 'thunderstack', url: 'http://x/', state: 'active' }

test('an active webhook is owed the event, due at once', () => {
  expect(
    acceptEvent(event, [active], { createDeliveryId: () => 'del_1', firstDelayMs: 0 }),
  ).toMatchObject([
    {
      id: 'del_1',
      eventId: 'evt_1',
      webhookId: 'hook_1',
      nodeId: 'n1',
      state: 'pending',
      attemptCount: 0,
      dueAt: 5_000,
      settledAt: null,
    },
  ])
})

test('a disabled or removed webhook is told nothing', () => {
  const others: Webhook[] = [
    { ...active, id: 'hook_2', state: 'disabled' },
    { ...active, id: 'hook_3', state: 'removed' },
  ]
  const deliveries = acceptEvent(event, [...others, active], {
    createDeliveryId: () => 'del_1',
    firstDelayMs: 0,
  })
  expect(deliveries.map(({ webhookId }) => webhookId)).toEqual(['hook_1'])
})

test('a schedule whose first delay is not zero holds back the first attempt', () => {
  const [delivery] = acceptEvent(event, [active], {
    createDeliveryId: () => 'del_1',
    firstDelayMs: 30_000,
  })
  expect(delivery?.dueAt).toBe(event.occurredAt + 30_000)
})
