// Requests of one attempt: of one event and number, in the order in which they came. More than one is a repeat.
import type { SeenRequest } from '../history.ts'

export function requestsByAttempt(
  requests: readonly SeenRequest[],
): ReadonlyMap<string, readonly SeenRequest[]> {
  return Map.groupBy(requests, ({ eventId, attemptNumber }) => `${eventId} ${attemptNumber}`)
}
