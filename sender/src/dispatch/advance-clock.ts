// Virtual time: fires what falls due in order, each instant only after all work of the one before has settled. What the
// calendar asks for is done on the way. The end of a window in which anything is gathered is due like a delivery; retention
// never is: nothing waits for it.
import type { ManualClock } from '../base/manual-clock.ts'
import type { Store } from '../store/store.ts'
import { waitUntil } from './wait-until.ts'

export type AdvanceTarget =
  | { readonly kind: 'by'; readonly ms: number }
  /** Not at all when it lies behind. */
  | { readonly kind: 'at'; readonly at: number }
  /** To the next instant at which anything is due. */
  | { readonly kind: 'next' }
  /** Until nothing is due any more, ever. */
  | { readonly kind: 'idle' }

/** What comes round by the calendar. Of runs between which nothing falls due, the last does all that the others would. */
export interface CalendarDuty {
  /** The last instant after `after` and not after `until`; undefined when there is none. */
  lastBetween(after: number, until: number): Promise<number | undefined>
  run(): Promise<void>
}

export interface CalendarDuties {
  readonly windows: CalendarDuty
  readonly retention: CalendarDuty
}

export async function advanceClock(
  store: Store,
  clock: ManualClock,
  duties: CalendarDuties,
  target: AdvanceTarget,
  signal: AbortSignal,
): Promise<void> {
  const end = endOf(target, clock.now())
  await settle(store, clock, duties.windows, signal)
  while (!signal.aborted) {
    const next = await store.nextDueAt()
    if (next === undefined || next > end) break
    await passTo(store, clock, duties, next, signal)
    if (target.kind === 'next') return
  }
  if (end !== Infinity && !signal.aborted) await passTo(store, clock, duties, end, signal)
}

function endOf(target: AdvanceTarget, now: number): number {
  switch (target.kind) {
    case 'by':
      return now + target.ms
    case 'at':
      return Math.max(now, target.at)
    case 'next':
    case 'idle':
      return Infinity
  }
}

/** Moves to the next instant of interest; between here and there nothing is due. */
async function passTo(
  store: Store,
  clock: ManualClock,
  { windows, retention }: CalendarDuties,
  at: number,
  signal: AbortSignal,
): Promise<void> {
  const from = clock.now()
  const retentionAt = await retention.lastBetween(from, at)
  if (retentionAt !== undefined && retentionAt < at) {
    await moveTo(store, clock, retentionAt)
    await retention.run()
    if (signal.aborted) return
  }
  await moveTo(store, clock, at)
  if ((await windows.lastBetween(from, at)) !== undefined) await windows.run()
  await settle(store, clock, windows, signal)
  if (retentionAt === at) await retention.run()
}

/** Resolves when nothing is due and nothing is in flight. */
export async function settle(
  store: Store,
  clock: { now(): number },
  windows: Pick<CalendarDuty, 'run'>,
  signal: AbortSignal,
): Promise<void> {
  await waitUntil(
    store,
    async () => {
      if (!(await store.hasWork(clock.now()))) return true
      // What was committed while the clock went past the end of its window is seen to by no other run.
      await windows.run()
      return undefined
    },
    signal,
  )
}

/** The instant is kept before anybody acts on it, so that a restart never goes back in time. */
async function moveTo(store: Store, clock: ManualClock, at: number): Promise<void> {
  const instant = Math.max(at, clock.now())
  await store.saveClockInstant(instant)
  clock.moveTo(instant)
}
