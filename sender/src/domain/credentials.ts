// What a registered webhook keeps secret: its secrets, and headers of its owner's choosing, which often carry a token.
import type { HeaderPairs } from './header-lines.ts'

export interface Credentials {
  /** The present one first. Empty under a scheme that has none. */
  readonly secrets: readonly Secret[]
  /** Appended to each request, in this order. */
  readonly headers: HeaderPairs
}

export interface Secret {
  readonly text: string
  /** Until when it signs beside its successor, exclusive; null for the present one. Milliseconds since 1970. */
  readonly validUntil: number | null
}

/** Makes `text` the present secret; the one before it stays valid until then, or ends at once when that is now. Older ones end. */
export function rotateSecret(
  { secrets, headers }: Credentials,
  text: string,
  { now, overlapMs }: { readonly now: number; readonly overlapMs: number },
): Credentials {
  const [present] = secrets
  const previous = present && overlapMs > 0 ? [{ ...present, validUntil: now + overlapMs }] : []
  return { secrets: [{ text, validUntil: null }, ...previous], headers }
}

/** The secrets that sign at `now`, the present one first. */
export function listValid({ secrets }: Credentials, now: number): readonly Secret[] {
  return secrets.filter(({ validUntil }) => validUntil === null || validUntil > now)
}
