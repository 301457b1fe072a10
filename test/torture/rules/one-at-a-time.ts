// While one process waits for the answer to an event, no living process sends that event.
import type { SeenRequest } from '../history.ts'
import type { Rule } from '../violation.ts'

export const oneAtATime: Rule = ({ requests, lives }) => {
  const diedAt = new Map(lives.map(({ id, death }) => [id, death?.at ?? Infinity]))
  const isUnderWay = (request: SeenRequest, at: number): boolean =>
    (request.end?.at ?? Infinity) > at && (diedAt.get(request.life) ?? Infinity) > at
  return [...Map.groupBy(requests, ({ eventId }) => eventId)].flatMap(([eventId, ofEvent]) =>
    ofEvent
      .filter((later, index) => ofEvent.slice(0, index).some((one) => isUnderWay(one, later.at)))
      .map(
        ({ attemptNumber, life }) =>
          `process ${life} made attempt ${attemptNumber} at event ${eventId} while another was under way`,
      ),
  )
}
