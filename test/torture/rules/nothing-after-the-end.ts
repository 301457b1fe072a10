// After a URL was taken away (the call was answered), and after a 410 was recorded, nothing begins there: at most what was
// in flight at that moment still comes, by processes that lived then.
import type { Closing, History, SeenRequest, Tick } from '../history.ts'
import type { Rule } from '../violation.ts'

export const nothingAfterTheEnd: Rule = (history) => {
  const { afterClosing, afterGone } = history.limits
  const byUrl = Map.groupBy(history.requests, ({ url }) => url)
  const ends: readonly End[] = [
    ...history.closings.map(({ url, at }) => ({ url, at, most: afterClosing })),
    ...listGone(history).map(({ url, at }) => ({ url, at, most: afterGone })),
  ]
  return [
    ...ends.flatMap((end) => judgeLate(end, byUrl.get(end.url) ?? [], history)),
    ...history.closings.flatMap((closing) => begunLate(closing, history)),
  ]
}

interface End {
  readonly url: string
  readonly at: Tick
  /** Attempts that may still come. */
  readonly most: number
}

function judgeLate(
  { url, at, most }: End,
  requests: readonly SeenRequest[],
  { lives }: History,
): readonly string[] {
  const late = requests.filter((request) => request.at > at)
  const livedThen = new Set(
    lives
      .filter(({ bornAt, death }) => bornAt < at && (death?.at ?? Infinity) > at)
      .map(({ id }) => id),
  )
  const attempts = new Set(late.map(({ eventId, attemptNumber }) => `${eventId} ${attemptNumber}`))
  return [
    ...late
      .filter(({ life }) => !livedThen.has(life))
      .map(
        ({ eventId, life }) =>
          `event ${eventId} came to ${url} after its end, by process ${life}, which did not live then`,
      ),
    ...(attempts.size > most
      ? [`${attempts.size} attempts came to ${url} after its end; at most ${most} were in flight`]
      : []),
  ]
}

/** By what the store says about when they began. */
function begunLate({ nodeId, url, answeredAt }: Closing, history: History): readonly string[] {
  return history.deliveries
    .filter((delivery) => delivery.nodeId === nodeId)
    .flatMap(({ id, attempts }) =>
      attempts
        .filter(
          (attempt) =>
            attempt.url === url && attempt.startedAt > answeredAt + history.limits.hearsWithinMs,
        )
        .map(({ number }) => `attempt ${number} at delivery ${id} began at ${url} after its end`),
    )
}

/** When a 410 was given that the store knows of: the last of its requests is the one that was recorded. */
function listGone({ deliveries, requests }: History): readonly { url: string; at: Tick }[] {
  const gone = deliveries.flatMap(({ eventId, attempts }) =>
    attempts
      .filter(({ outcome }) => outcome === 'gone')
      .map(({ number }) => `${eventId} ${number}`),
  )
  const wanted = new Set(gone)
  const last = new Map<string, SeenRequest>()
  for (const request of requests) {
    const key = `${request.eventId} ${request.attemptNumber}`
    if (wanted.has(key)) last.set(key, request)
  }
  return [...last.values()].map(({ url, end, at }) => ({ url, at: end?.at ?? at }))
}
