// The text of `Texture-Timestamp`, whose format Texture does not document.
import { parseTimestamp } from '../parse-timestamp.ts'

// As seconds the year 5138, as milliseconds the year 1973.
const FIRST_AS_MS = 100_000_000_000

/** ISO 8601 with a zone, whole seconds or whole milliseconds since 1970, to milliseconds. Undefined for anything else. */
export function parseTextureTime(text: string): number | undefined {
  if (!/^\d{1,15}$/.test(text)) return parseTimestamp(text)
  const number = Number(text)
  return number < FIRST_AS_MS ? number * 1_000 : number
}
