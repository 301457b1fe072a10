// When a webhook is told: at once, or at the end of each window of the day.
import { formatDuration, parseDuration } from './duration.ts'
import { PlatformError } from './errors.ts'

const MINUTE_MS = 60_000
const MINUTES_PER_DAY = 1_440
const PREFIX = 'every:'

/** `realtime` is null; a cadence is the minutes of its window, which divide a day, so that windows begin at midnight UTC. */
export function parseSchedule(text: string): number | null {
  if (text === 'realtime') return null
  const ms = text.startsWith(PREFIX) ? parseDuration(text.slice(PREFIX.length)) : undefined
  const minutes = ms === undefined ? NaN : ms / MINUTE_MS
  if (Number.isInteger(minutes) && minutes >= 1 && MINUTES_PER_DAY % minutes === 0) return minutes
  throw new PlatformError(
    'ERR_BODY_INVALID',
    `schedule: expected realtime, or a cadence in whole minutes that divide a day, from every:1m to every:24h, got ${text}`,
  )
}

export function formatSchedule(cadenceMinutes: number | null): string {
  if (cadenceMinutes === null) return 'realtime'
  // A day is written as the 24 hours it is asked for with.
  if (cadenceMinutes === MINUTES_PER_DAY) return `${PREFIX}24h`
  return PREFIX + formatDuration(cadenceMinutes * MINUTE_MS)
}
