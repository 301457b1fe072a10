// The Retry-After header (RFC 9110 section 10.2.3): seconds, or a date in one of the three HTTP forms.
import type { HeaderPairs } from './header-lines.ts'

const MAX_HINT_MS = 24 * 60 * 60 * 1_000
const SECONDS = /^\d+$/
const HTTP_DATE =
  /^(?:[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]+, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/

/** The instant the endpoint asked for, at most 24 hours ahead; null when it asked for none that can be read. */
export function retryAfterHint(headers: HeaderPairs, now: number): number | null {
  const text = headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1].trim()
  if (text === undefined) return null
  const at = parseRetryAfter(text, now)
  return at === undefined ? null : Math.min(Math.max(at, now), now + MAX_HINT_MS)
}

function parseRetryAfter(text: string, now: number): number | undefined {
  if (SECONDS.test(text)) return now + Number(text) * 1_000
  if (!HTTP_DATE.test(text)) return undefined
  // The asctime form carries no zone and means UTC.
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(at) ? undefined : at
}
