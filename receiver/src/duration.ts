// Lengths of time as users write them. No clock here.

/** Milliseconds, or a number with a unit: `500ms`, `30s`, `5m`, `2h`, `1d`. */
export type Duration =
  number | `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d`

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** In whole milliseconds: neither timers nor integer columns take a part of one. Throws a TypeError that names the option. */
export function parseDuration(value: Duration, option: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(value)) ?? []
  const ms = typeof value === 'number' ? value : Number(digits) * (UNIT_MS[unit] ?? NaN)
  if (Number.isFinite(ms) && ms >= 0) return Math.round(ms)
  throw new TypeError(
    `${option} must be milliseconds or a text such as '30s', '5m' or '2h', got ${JSON.stringify(value)}`,
  )
}
