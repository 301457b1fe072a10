/** Milliseconds since 1970 as ISO 8601 in UTC with milliseconds; null stays null. */
export function representInstant(at: number): string
export function representInstant(at: number | null): string | null
export function representInstant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
