// Durations as people write them: `250ms`, `30s`, `5m`, `2h`, `1d`.

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
/** A hundred years: what is added to an instant must lead to one that still has a date. */
const MAX_MS = 36_500 * UNIT_MS.d
const DURATION = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/

/** Milliseconds, or `undefined` when the text is not a duration, or one of more than a hundred years. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text)
  if (!match) return undefined
  const [, amount, unit] = match
  const ms = Math.round(Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS])
  return ms <= MAX_MS ? ms : undefined
}

/** The shortest exact spelling in one unit: 90000 is `90s`, 7200000 is `2h`. */
export function formatDuration(ms: number): string {
  const units = Object.entries(UNIT_MS).reverse()
  const [name, size] = units.find(([, unitMs]) => ms >= unitMs && ms % unitMs === 0) ?? ['ms', 1]
  return `${ms / size}${name}`
}
