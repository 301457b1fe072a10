// How SQLite runs what is published, registered and sent again: by index, so that no cost grows with what does not match.
import { test } from 'vitest'
import { deactivate, happening, publish, register } from '../../../../test/support/registrations.ts'
import { acceptSettings } from '../../../../test/support/accept-settings.ts'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import { expectCheap } from '../../../../test/support/statement-plans.ts'
import { createHandOver } from '../hand-over.ts'
import type { Store } from '../store.ts'
import { createEventStore } from './event-store.ts'
import { createRecipients } from './recipients.ts'
import { createRegistrationStore } from './registration-store.ts'
import type { RunWrite } from './write-queue.ts'

const stage = setStatementsStage()

/** Of a store only what this is about. */
function openStores(): Store {
  const write: RunWrite = (run) => Promise.resolve(run(stage.statements, createHandOver().open()))
  const notify = (): void => undefined
  const recipients = createRecipients(stage.statements)
  const { statements } = stage
  const parts = { statements, write, notify, recipients, onWebhooksChanged: recipients.forgetAll }
  // Nothing here asks by a built query.
  const db = undefined as never
  return {
    ...createRegistrationStore({ ...parts, db }),
    ...createEventStore({ ...parts, accept: acceptSettings() }),
  } as Store
}

test('whoever is to be told of an event is found by the filters it passes', async () => {
  const store = openStores()
  const chosen = await register(store, { isOrdered: true })
  await register(store, { scheme: 'standard', cadenceMinutes: 60 })
  const request = { idempotencyKey: 'k1', digest: 'd1' }
  stage.clear()
  await publish(store)
  await publish(store, {}, request)
  await publish(store, {}, request)
  const { event, announcement } = happening()
  await store.publishTo(chosen.id, event, announcement)
  // Whom it is for, whose turn it is, and what was made under a key: event, deliveries, count.
  expectCheap(stage, 6)
})

test('what is sent again is found by its webhook, and counted by its redelivery', async () => {
  const store = openStores()
  const made = await register(store, { isOrdered: true })
  await publish(store)
  await deactivate(store, made, 20)
  await store.changeRegistration(made.id, made.userId, 30, (before) => ({
    ...before,
    state: 'active',
  }))
  await publish(store)
  stage.clear()
  const request = { webhookId: made.id, eventType: 'user.created', perSecond: 5, now: 40 }
  await store.redeliverMany({ ...request, id: null })
  await store.redeliverMany({ ...request, id: 'rdl_1' })
  await store.cancelRedelivery('rdl_1', made.id, 50)
  expectCheap(stage, 6)
})

test('a webhook is changed, with its filters, by its id', async () => {
  const store = openStores()
  const made = await register(store)
  stage.clear()
  await deactivate(store, made, 20)
  await store.registerEventType('u1', { name: 'order.paid', description: '' }, 5)
  expectCheap(stage, 5)
})
