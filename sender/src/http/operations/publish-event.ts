import { describeProblems, validateEventData } from '@thunderstack-webhooks/contracts'
import type { JsonObject } from '@thunderstack-webhooks/shared'
import { DEFAULT_WORKSPACE } from '../../domain/announce-node.ts'
import { PlatformError } from '../../domain/errors.ts'
import { createPublishedEvent } from '../../domain/event.ts'
import { checkEventData } from '../../domain/event-data.ts'
import type { Operation } from '../operation.ts'
import { representSecond } from '../represent/second.ts'
import { checkEventType } from './check-event-type.ts'
import { readIdempotencyKey } from './read-idempotency-key.ts'

/** Accepted means committed: the event, and its delivery to every webhook it is for. */
export const publishEvent: Operation<'publishEvent'> = async ({ body, headers, userId }, house) => {
  const { type, workspaceId = DEFAULT_WORKSPACE } = body
  const data = body.data as JsonObject
  const idempotencyKey = readIdempotencyKey(headers['idempotency-key'])
  await checkEventType(type, userId, house)
  checkEventData(data)
  checkData(type, data)
  const facts = { id: house.ids.create('evt'), type, occurredAt: house.clock.now(), data }
  const owner = { userId, workspaceId }
  const published = await house.store.publish(
    createPublishedEvent(facts, owner),
    { facts, owner },
    idempotencyKey === undefined
      ? undefined
      : { idempotencyKey, digest: house.digest(JSON.stringify([type, workspaceId, data])) },
  )
  if (published.kind === 'conflict') {
    throw new PlatformError(
      'ERR_CONFLICT',
      'Idempotency-Key: another event was published under this key; every event needs a key of its own',
    )
  }
  const { event, deliveries, scheduledCount } = published
  return {
    id: event.id,
    type: event.type,
    created_at: representSecond(event.occurredAt),
    workspaceId,
    deliveries: deliveries.map(({ id, webhookId }) => ({ id, webhook_id: webhookId })),
    scheduled: scheduledCount,
  }
}

function checkData(type: string, data: unknown): void {
  const verdict = validateEventData(type, data)
  if (verdict.kind !== 'invalid') return
  throw new PlatformError('ERR_BODY_INVALID', describeProblems(verdict.problems))
}
