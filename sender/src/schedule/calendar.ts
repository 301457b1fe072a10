// Instants of a cron pattern, in UTC. node-cron reads the pattern and says what matches; none of its timers runs, because
// platform time is not always the machine's.
import { createTask, parse } from 'node-cron'

export interface Calendar {
  /** The first instant after `at`. */
  nextAfter(at: number): number
  /** The last instant after `after` and not after `until`; undefined when there is none. */
  lastBetween(after: number, until: number): number | undefined
}

const DAY_MS = 86_400_000
/** Every date there is comes round within eight years, 29 February included. */
const MAX_DAYS = 8 * 366

/** Throws when `pattern` is no cron pattern. */
export function createCalendar(pattern: string): Calendar {
  const task = createTask(pattern, () => undefined, { timezone: 'Etc/UTC' })
  // Off node-cron's list of tasks, which would keep it for ever; it can still be asked what matches.
  void task.destroy()
  const { hour, minute, second } = parse(pattern)
  const times = hour
    .flatMap((h) => minute.flatMap((m) => second.map((s) => ((h * 60 + m) * 60 + s) * 1_000)))
    .sort((a, b) => a - b)

  const matches = (at: number): boolean => task.match(new Date(at))
  const listDay = (midnight: number): number[] => times.map((time) => midnight + time)

  return {
    nextAfter(at) {
      const today = at - (at % DAY_MS)
      for (let day = 0; day <= MAX_DAYS; day += 1) {
        const next = listDay(today + day * DAY_MS).find((time) => time > at && matches(time))
        if (next !== undefined) return next
      }
      throw new TypeError(`cron pattern "${pattern}": no date matches; expected one that exists`)
    },
    lastBetween(after, until) {
      for (let day = until - (until % DAY_MS); day + DAY_MS > after; day -= DAY_MS) {
        const last = listDay(day).findLast((time) => time > after && time <= until && matches(time))
        if (last !== undefined) return last
      }
      return undefined
    },
  }
}
