// What an observer answers, in each of the forms it may take. Asks nobody.

export interface Observation {
  readonly count: number
  /** Undefined when the observer only counts. */
  readonly timestamps: readonly string[] | undefined
}

/** A list, `{ "events": […] }`, a number or `{ "count": n }`; undefined for anything else. */
export function parseObservation(body: unknown): Observation | undefined {
  if (typeof body === 'number') return { count: body, timestamps: undefined }
  if (Array.isArray(body)) return { count: body.length, timestamps: body.map(readTimestamp) }
  if (typeof body !== 'object' || body === null) return undefined
  const { events, count } = body as { readonly events?: unknown; readonly count?: unknown }
  if (Array.isArray(events)) return parseObservation(events)
  return typeof count === 'number' ? { count, timestamps: undefined } : undefined
}

/** Of an event, or of what carries one as `event`; empty for anything else. */
function readTimestamp(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return ''
  const { eventTimestamp, event } = entry as {
    readonly eventTimestamp?: unknown
    readonly event?: unknown
  }
  if (typeof eventTimestamp === 'string') return eventTimestamp
  return event === undefined ? '' : readTimestamp(event)
}
