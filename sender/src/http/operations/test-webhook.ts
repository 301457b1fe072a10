import { PlatformError } from '../../domain/errors.ts'
import { TEST_EVENT_TYPE } from '../../domain/event-type.ts'
import { createPublishedEvent } from '../../domain/event.ts'
import type { Operation } from '../operation.ts'
import { representAttempt } from '../represent/attempt.ts'
import { representWebhookDelivery } from '../represent/webhook-delivery.ts'
import { loadOwnDelivery } from './load-own-delivery.ts'
import { loadOwnWebhook } from './load-own-webhook.ts'

/** Longer than an attempt may take. Real time. */
const TIMEOUT_MS = 20_000

/** Sends a signed test event now, whatever the webhook's filters and schedule, and answers with its first attempt. */
export const testWebhook: Operation<'testWebhook'> = async ({ params, userId, signal }, house) => {
  const { id, workspaceId } = await loadOwnWebhook(params['id'] ?? '', userId, house)
  const facts = {
    id: house.ids.create('evt'),
    type: TEST_EVENT_TYPE,
    occurredAt: house.clock.now(),
    data: { webhook_id: id },
  }
  const owner = { userId, workspaceId }
  const delivery = await house.store.publishTo(id, createPublishedEvent(facts, owner), {
    facts,
    owner,
  })
  if (!delivery) {
    throw new PlatformError(
      'ERR_CONFLICT',
      'This webhook is not active: set "active": true with PATCH first; its disabledReason says why it is not',
    )
  }
  const attempted = await house.time.waitUntil(
    async () => {
      const candidate = await house.store.loadDelivery(delivery.id)
      return candidate && candidate.attempts.length > 0 ? candidate : undefined
    },
    AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  )
  const [attempt] = attempted?.attempts ?? []
  if (!attempted || !attempt) {
    throw new PlatformError(
      'ERR_WAIT_TIMEOUT',
      `No attempt has ended within ${TIMEOUT_MS / 1_000} s: the delivery ${delivery.id} goes on, and the log of the webhook will show it`,
    )
  }
  return {
    event_id: facts.id,
    delivery: representWebhookDelivery(await loadOwnDelivery(delivery.id, id, house)),
    attempt: representAttempt(attempt, attempted.body),
  }
}
