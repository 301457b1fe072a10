import { expect, test } from 'vitest'
import { acceptEvent } from './accept-event.ts'
import { createNodeStatusEvent } from './event.ts'
import type { Webhook } from './webhook.ts'
import { acceptSettings } from '../../../test/support/accept-settings.ts'

const event = createNodeStatusEvent({
  id: 'evt_1',
  nodeId: 'n1',
  status: 'RUNNING',
  occurredAt: 5_000,
  keyFingerprint: 'sha256:k',
  precision: 'seconds',
})
const active: Webhook = {
  id: 'hook_1',
  scheme: 'thunderstack',
  url: 'http://x/',
  state: 'active',
  isOrdered: false,
  sealed: null,
}

const accept = (webhook: Webhook | null, { firstDelayMs = 0, isTaken = false } = {}) =>
  acceptEvent(
    event,
    webhook,
    () => isTaken,
    acceptSettings({ createDeliveryId: () => 'del_1', firstDelayMs }),
  )

test('an active webhook is owed the event, due at once', () => {
  expect(accept(active)).toMatchObject({
    id: 'del_1',
    eventId: 'evt_1',
    webhookId: 'hook_1',
    nodeId: 'n1',
    state: 'pending',
    attemptCount: 0,
    dueAt: 5_000,
    settledAt: null,
  })
})

test('a disabled or removed webhook is told nothing, and neither is a node without one', () => {
  expect(accept({ ...active, state: 'disabled' })).toBeNull()
  expect(accept({ ...active, state: 'removed' })).toBeNull()
  expect(accept(null)).toBeNull()
})

test('a schedule whose first delay is not zero holds back the first attempt', () => {
  const delivery = accept(active, { firstDelayMs: 30_000 })
  expect(delivery?.dueAt).toBe(event.occurredAt + 30_000)
})

test('a delivery of an ordered webhook waits while an earlier one is not over', () => {
  const ordered = { ...active, isOrdered: true }
  expect(accept(ordered, { isTaken: true })).toMatchObject({
    waitsForTurn: true,
    dueAt: null,
    dueReason: 'first attempt, due when the delivery before it is over',
  })
  expect(accept(ordered)).toMatchObject({ waitsForTurn: false, dueAt: 5_000 })
  expect(accept(active, { isTaken: true })).toMatchObject({ waitsForTurn: false })
})
