// The time of an event: ISO 8601 with a zone, to milliseconds since 1970.

const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** Undefined for anything else. Events that were not held to the contract may carry anything. */
export function parseTimestamp(text: unknown): number | undefined {
  if (typeof text !== 'string' || !ISO_8601.test(text)) return undefined
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}
