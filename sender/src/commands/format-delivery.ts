// One delivery for people: what it brings, where it stands and why, and its attempts below.
import type { DeliveryResource } from '@thunderstack-webhooks/contracts'
import { nameEvent } from '../client/name-event.ts'
import { PlatformCallError } from '../client/platform-call-error.ts'
import type { PlatformClient } from '../client/platform-client.ts'

const NOT_FOUND = 404

/** `after`: leaves out attempts up to this number. */
export async function formatDelivery(
  platform: PlatformClient,
  delivery: DeliveryResource,
  after = 0,
): Promise<string> {
  const { id, nodeId, webhookId, state, url } = delivery
  const head = [
    id,
    `${state}${formatReason(delivery)}`,
    await loadName(platform, delivery),
    nodeId ?? webhookId,
  ]
  const attempts = delivery.attempts
    .filter(({ number }) => number > after)
    .map((attempt) => `  ${attempt.number}. ${attempt.startedAt}  ${attempt.explanation}`)
  return [[...head, url].join('  '), ...attempts].join('\n')
}

function formatReason({
  state,
  nextAttemptAt,
  nextAttemptReason,
  attempts,
}: DeliveryResource): string {
  if (nextAttemptAt !== null) return `, next ${nextAttemptAt} (${nextAttemptReason ?? ''})`
  const last = attempts.at(-1)
  const reason = nextAttemptReason ?? last?.nextAttemptReason ?? last?.explanation
  return state === 'delivered' || !reason ? '' : ` (${reason})`
}

/** What the event is about: it stands in the body, which every attempt has. */
async function loadName(
  platform: PlatformClient,
  { attempts, eventId }: DeliveryResource,
): Promise<string> {
  const body = attempts[0]?.request.body ?? (await loadBody(platform, eventId))
  return body === undefined ? 'event deleted' : nameEvent(body)
}

/** Undefined when the event has been deleted since the delivery was listed. */
async function loadBody(platform: PlatformClient, eventId: string): Promise<string | undefined> {
  try {
    return (await platform.events.get(eventId)).body
  } catch (error) {
    if (error instanceof PlatformCallError && error.status === NOT_FOUND) return undefined
    throw error
  }
}
