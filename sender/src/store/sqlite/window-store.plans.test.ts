// How SQLite finds what a window has gathered: by index, whatever else is gathered or was sent before.
import { expect, test } from 'vitest'
import { acceptSettings } from '../../../../test/support/accept-settings.ts'
import { publish, register } from '../../../../test/support/registrations.ts'
import { listPlans } from '../../../../test/support/statement-plans.ts'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import { createHandOver } from '../hand-over.ts'
import type { Store } from '../store.ts'
import { createEventStore } from './event-store.ts'
import { createRecipients } from './recipients.ts'
import { createRegistrationStore } from './registration-store.ts'
import { createWindowStore } from './window-store.ts'
import type { RunWrite } from './write-queue.ts'

const stage = setStatementsStage()

test('windows are closed, hastened and dropped by index', async () => {
  const write: RunWrite = (run) => Promise.resolve(run(stage.statements, createHandOver().open()))
  const recipients = createRecipients(stage.statements)
  const common = { write, notify: () => undefined, accept: acceptSettings() }
  const store = {
    ...createRegistrationStore({
      ...common,
      // Nothing here asks by a built query.
      db: undefined as never,
      onWebhooksChanged: recipients.forgetAll,
    }),
    ...createEventStore({ ...common, statements: stage.statements, recipients }),
    ...createWindowStore(common),
  } as Store
  const made = await register(store, { cadenceMinutes: 60, isOrdered: true })
  await publish(store)
  stage.clear()
  await store.closeWindows({ now: 3_600_000, maxBytes: 1_000, maxEvents: 10 })
  for (const changes of [{ cadenceMinutes: 30 }, { state: 'removed' }] as const) {
    await store.changeRegistration(made.id, made.userId, 10, (before) => ({
      ...before,
      ...changes,
    }))
  }
  const plans = listPlans(stage).filter(({ text }) => text.includes('gathered'))
  expect(plans).toHaveLength(4)
  for (const { text, plan } of plans) {
    const touched = plan.filter((detail) => /^\w+ (g|e|gathered|events)\b/.test(detail))
    expect(touched.length, text).toBeGreaterThan(0)
    expect(touched.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
  }
})
