// One delivery for people: where it stands, and its attempts below.
import type { DeliveryResource } from '@thunderstack-webhooks/contracts'

/** `after`: leaves out attempts up to this number. */
export function formatDelivery(delivery: DeliveryResource, after = 0): string {
  const next = delivery.nextAttemptAt
    ? `, next ${delivery.nextAttemptAt} (${delivery.nextAttemptReason ?? ''})`
    : ''
  const head = `${delivery.id}  ${delivery.state}${next}  ${delivery.url}`
  const attempts = delivery.attempts
    .filter(({ number }) => number > after)
    .map((attempt) => `  ${attempt.number}. ${attempt.startedAt}  ${attempt.explanation}`)
  return [head, ...attempts].join('\n')
}
