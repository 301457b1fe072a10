// While one process waits for the answer to an event, no living process sends that event.
import type { SeenRequest, StoredAttempt, Tick } from '../history.ts'
import type { Rule } from '../violation.ts'

export const oneAtATime: Rule = ({ requests, lives, deliveries }) => {
  const diedAt = new Map(lives.map(({ id, death }) => [id, death?.at ?? Infinity]))
  const attemptsOf = new Map(deliveries.map(({ eventId, attempts }) => [eventId, attempts]))
  const isUnderWay = (request: SeenRequest, at: Tick): boolean =>
    (request.end?.at ?? Infinity) > at && (diedAt.get(request.life) ?? Infinity) > at
  return [...Map.groupBy(requests, ({ eventId }) => eventId)].flatMap(([eventId, ofEvent]) =>
    ofEvent.flatMap((later, index) =>
      ofEvent
        .slice(0, index)
        .filter((earlier) => isUnderWay(earlier, later.at))
        .filter((earlier) => !hadGivenUp(earlier, later, attemptsOf.get(eventId) ?? []))
        .map((earlier) => describe(earlier, later)),
    ),
  )
}

/**
 * An endpoint that is busy sees late that the other side gave up, and may even answer it. Then the store has to say so: no
 * answer came, and the next attempt began after that.
 */
function hadGivenUp(
  earlier: SeenRequest,
  later: SeenRequest,
  attempts: readonly StoredAttempt[],
): boolean {
  const first = attempts.find(({ number }) => number === earlier.attemptNumber)
  const second = attempts.find(({ number }) => number === later.attemptNumber)
  if (first?.outcome !== 'unreachable' || first === second) return false
  return second === undefined || first.endedAt <= second.startedAt
}

function describe(earlier: SeenRequest, later: SeenRequest): string {
  const name = ({ attemptNumber, life }: SeenRequest): string =>
    `attempt ${attemptNumber} by process ${life}`
  const end = earlier.end ? `${earlier.end.kind} later` : 'never over'
  return `event ${later.eventId}: ${name(later)} came while ${name(earlier)} was under way, ${end}`
}
