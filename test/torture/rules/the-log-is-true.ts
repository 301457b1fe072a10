// What the store says of a delivery is what the endpoint saw, and its end has a reason.
import type { Limits, StoredAttempt, StoredDelivery } from '../history.ts'
import type { Rule } from '../violation.ts'
import { requestsByAttempt } from './requests-by-attempt.ts'

export const theLogIsTrue: Rule = (history) => {
  const seen = requestsByAttempt(history.requests)
  const closedNodes = new Set(history.closings.map(({ nodeId }) => nodeId))
  for (const { nodeId, attempts } of history.deliveries) {
    if (attempts.some(({ outcome }) => outcome === 'gone')) closedNodes.add(nodeId)
  }
  const wasAnswered = (eventId: string, { number, outcome }: StoredAttempt): boolean => {
    const statuses = (seen.get(`${eventId} ${number}`) ?? []).map(({ end }) =>
      end?.kind === 'answered' ? end.status : 0,
    )
    if (outcome === 'delivered') return statuses.some((status) => status >= 200 && status < 300)
    if (outcome === 'gone') return statuses.includes(410)
    return outcome === 'unreachable' || statuses.some((status) => status >= 300)
  }
  return history.deliveries.flatMap((delivery) => [
    ...delivery.attempts
      .filter((attempt) => !wasAnswered(delivery.eventId, attempt))
      .map(
        ({ number, outcome }) =>
          `attempt ${number} at delivery ${delivery.id} is ${outcome}, which the endpoint did not answer`,
      ),
    ...(hasReason(delivery, closedNodes, history.limits)
      ? []
      : [`delivery ${delivery.id} is ${delivery.state} without a reason`]),
  ])
}

function hasReason(
  { state, attempts, nodeId }: StoredDelivery,
  closedNodes: ReadonlySet<string>,
  limits: Limits,
): boolean {
  const last = attempts.at(-1)?.outcome
  if (state === 'delivered') return last === 'delivered'
  if (state === 'dead') return last === 'gone' || attempts.length === limits.attempts
  return state !== 'cancelled' || closedNodes.has(nodeId)
}
