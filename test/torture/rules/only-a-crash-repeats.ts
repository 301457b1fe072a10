// An attempt is made again only when the process that made it died before it could record it, or when the endpoint itself
// broke a connection that was used again: then the request is sent a second time at once.
import type { SeenRequest, Tick } from '../history.ts'
import type { Rule } from '../violation.ts'
import { requestsByAttempt } from './requests-by-attempt.ts'

export const onlyACrashRepeats: Rule = ({ requests, lives, deliveries }) => {
  const diedAt = new Map(lives.map(({ id, death }) => [id, death?.at ?? Infinity]))
  const attemptsOf = new Map(deliveries.map((delivery) => [delivery.eventId, delivery.attempts]))
  const repeats = [...requestsByAttempt(requests).values()].flatMap((same) =>
    same.slice(1).flatMap((later, index) => {
      const earlier = same[index]
      return earlier && !mayRepeat(earlier, later, diedAt.get(earlier.life))
        ? [describe(later, earlier)]
        : []
    }),
  )
  const unrecorded = requests
    .filter(({ eventId, attemptNumber }) => {
      const before = attemptsOf.get(eventId)?.find(({ number }) => number === attemptNumber - 1)
      return attemptNumber > 1 && (!before || before.outcome === 'delivered')
    })
    .map(
      ({ eventId, attemptNumber }) =>
        `attempt ${attemptNumber} at event ${eventId} came although none before it had failed`,
    )
  return [...repeats, ...unrecorded]
}

function mayRepeat(earlier: SeenRequest, later: SeenRequest, diedAt: Tick = Infinity): boolean {
  return earlier.life === later.life ? earlier.end?.kind === 'reset' : diedAt < later.at
}

function describe(later: SeenRequest, earlier: SeenRequest): string {
  const { eventId, attemptNumber, life } = later
  return `attempt ${attemptNumber} at event ${eventId} was made by process ${earlier.life}, which lived, and again by process ${life}`
}
