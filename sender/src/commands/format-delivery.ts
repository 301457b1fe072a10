// One delivery for people: what it brings, where it stands and why, and its attempts below.
import type { DeliveryResource } from '@thunderstack-webhooks/contracts'
import type { PlatformClient } from '../client/platform-client.ts'

/** `after`: leaves out attempts up to this number. */
export async function formatDelivery(
  platform: PlatformClient,
  delivery: DeliveryResource,
  after = 0,
): Promise<string> {
  const { id, nodeId, state, url } = delivery
  const head = [
    id,
    `${state}${formatReason(delivery)}`,
    await loadStatus(platform, delivery),
    nodeId,
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

/** The node's status that the event announces: it stands in the body, which every attempt has. */
async function loadStatus(
  platform: PlatformClient,
  { attempts, eventId }: DeliveryResource,
): Promise<string> {
  const body = attempts[0]?.request.body ?? (await platform.events.get(eventId)).body
  const { details } = JSON.parse(body) as { readonly details: { readonly status: string } }
  return details.status
}
