/**
 * A duty that comes round by the calendar, on the platform's clock. What the duty is, is its file's.
 *
 * Who makes it run depends on the clock. One that moves by itself is slept on, and there is a run soon after the start, for
 * what was missed while no platform was up. One that is moved runs nothing by itself: whoever moves it asks which instants it
 * comes past, and waits for the run.
 */
import type { Clock } from '../base/clock.ts'
import type { Calendar } from './calendar.ts'

export interface Schedule {
  /** The last instant after `after` and not after `until`; undefined when there is none. */
  lastBetween(after: number, until: number): Promise<number | undefined>
  /** Resolves when the run is over. */
  run(): Promise<void>
  start(): void
  /** Resolves when nothing runs any more; a run under way ends early. */
  stop(): Promise<void>
}

/** Real time from the start to the first run: a start, and a platform that lives for one short test, are spared it. */
const FIRST_RUN_MS = 1_000
/** Real time between two runs at least, so that a clock that runs fast does not keep the process busy. */
const PAUSE_MS = 20

export function createSchedule(parts: {
  /** A cron pattern, in UTC. */
  readonly pattern: string
  readonly clock: Clock
  readonly realClock: Clock
  /** Reports what goes wrong; never rejects. */
  readonly run: (signal: AbortSignal) => Promise<void>
}): Schedule {
  const { clock, realClock } = parts
  const stopping = new AbortController()
  let loading: Promise<Calendar> | undefined
  let running = Promise.resolve()
  let loop: Promise<void> | undefined

  /** Loaded with the first question: a start should not wait for it. */
  function loadCalendar(): Promise<Calendar> {
    loading ??= import('./calendar.ts').then(({ createCalendar }) => createCalendar(parts.pattern))
    return loading
  }

  function run(): Promise<void> {
    running = running.then(() => (stopping.signal.aborted ? undefined : parts.run(stopping.signal)))
    return running
  }

  /** A timer may ring a moment early, when what is due at that instant is not due yet. */
  async function sleepUntil(at: number): Promise<void> {
    while (clock.now() < at && !stopping.signal.aborted) {
      await clock.sleep(at - clock.now(), stopping.signal)
    }
  }

  async function runByClock(): Promise<void> {
    await realClock.sleep(FIRST_RUN_MS, stopping.signal)
    if (stopping.signal.aborted) return
    await run()
    const calendar = await loadCalendar()
    let ranAt = clock.now()
    while (!stopping.signal.aborted) {
      const next = calendar.nextAfter(ranAt)
      await realClock.sleep(PAUSE_MS, stopping.signal)
      await sleepUntil(next)
      await run()
      ranAt = clock.now()
    }
  }

  return {
    run,
    lastBetween: async (after, until) => (await loadCalendar()).lastBetween(after, until),
    start() {
      if (clock.kind !== 'manual') loop = runByClock()
    },
    async stop() {
      stopping.abort()
      await loop
      await running
    },
  }
}
