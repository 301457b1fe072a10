// The timetable of attempts: delays as data, read from a name or a list of durations.
import { RETRY_SCHEDULES } from '@thunderstack-webhooks/shared'
import { formatDuration, parseDuration } from './duration.ts'

export interface RetrySchedule {
  readonly name: string
  /** Milliseconds before attempt 1, 2, …, each counted from the end of the attempt before. */
  readonly delaysMs: readonly number[]
}

const MAX_ATTEMPTS = 50

/** `docs`, `standard`, `none`, or a list such as `0s,30s,5m`. Undefined when it is none of these. */
export function parseRetrySchedule(text: string): RetrySchedule | undefined {
  if (text === 'docs' || text === 'standard' || text === 'none') {
    return { name: text, delaysMs: RETRY_SCHEDULES[text] }
  }
  const delays = text.split(',').map((item) => parseDuration(item.trim()))
  if (delays.length > MAX_ATTEMPTS || !delays.every((delay) => delay !== undefined))
    return undefined
  return { name: delays.map(formatDuration).join(','), delaysMs: delays }
}

const JITTER = 0.1

/**
 * Up to a tenth of the coming step, so that endpoints that failed together are not tried together. Only ever added:
 * an attempt is never early. None under a manual clock, where a test counts on exact instants.
 */
export function pickJitterMs(
  schedule: RetrySchedule,
  ladderIndex: number,
  clockKind: 'real' | 'scaled' | 'manual',
  fraction: number,
): number {
  if (clockKind === 'manual') return 0
  return Math.floor((schedule.delaysMs[ladderIndex + 1] ?? 0) * JITTER * fraction)
}
