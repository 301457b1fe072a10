// How long an answer of the key endpoint may be used without asking again: HTTP caching (RFC 9111), between the owner's
// bounds. No clock here.

export interface FreshnessBounds {
  readonly minAgeMs: number
  readonly maxAgeMs: number
}

interface HeaderReader {
  get(name: string): string | null
}

/** `maxAge` unless the answer says otherwise. An owner's bound holds against whatever the answer says. */
export function decideFreshness(
  headers: HeaderReader | undefined,
  { minAgeMs, maxAgeMs }: FreshnessBounds,
): number {
  const control = (headers?.get('cache-control') ?? '').toLowerCase()
  if (/(?:^|[\s,])no-(?:store|cache)(?:$|[\s,=])/.test(control)) return minAgeMs
  const [, seconds] = /(?:^|[\s,])max-age="?(\d+)/.exec(control) ?? []
  if (seconds === undefined) return maxAgeMs
  const age = Number.parseInt(headers?.get('age') ?? '', 10) || 0
  return Math.max(minAgeMs, Math.min(maxAgeMs, (Number(seconds) - age) * 1000))
}
