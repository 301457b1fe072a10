// An event of one's own, and what it caused: taken in by /v1/events, watched through the control API.
import type { RequestBody } from '@thunderstack-webhooks/contracts'
import { createEventHandle, type EventHandle } from './event-handle.ts'
import type { Caller } from './http-json.ts'

export type EventToPublish = RequestBody<'publishEvent'> & {
  /** The same key with the same event again makes nothing and resolves with the event that is there. */
  readonly idempotencyKey?: string
}

/** Resolves once the event is in the log, with a delivery for every webhook that gets it at once. */
export async function publishEvent(
  call: Caller,
  { idempotencyKey, ...body }: EventToPublish,
): Promise<EventHandle> {
  const { id } = await call('publishEvent', {
    body,
    ...(idempotencyKey !== undefined && { headers: { 'Idempotency-Key': idempotencyKey } }),
  })
  const { deliveries, ...event } = await call('getEvent', { params: { id } })
  return createEventHandle(call, event, deliveries)
}
