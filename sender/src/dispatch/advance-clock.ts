// Virtual time: fires what falls due in order, each instant only after all work of the one before has settled. What the
// calendar asks for is done on the way, but nothing ever waits for it: it is not due.
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

/** What comes round by the calendar. Runs between which nothing falls due do no more than the last of them. */
export interface CalendarDuty {
  /** The last instant after `after` and not after `until`; undefined when there is none. */
  lastBetween(after: number, until: number): Promise<number | undefined>
  run(): Promise<void>
}

export async function advanceClock(
  store: Store,
  clock: ManualClock,
  duty: CalendarDuty,
  target: AdvanceTarget,
  signal: AbortSignal,
): Promise<void> {
  const end = endOf(target, clock.now())
  await settle(store, clock, signal)
  while (!signal.aborted) {
    const next = await store.nextDueAt()
    if (next === undefined || next > end) break
    await passTo(store, clock, duty, next, signal)
    if (target.kind === 'next') return
  }
  if (end !== Infinity && !signal.aborted) await passTo(store, clock, duty, end, signal)
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
  duty: CalendarDuty,
  at: number,
  signal: AbortSignal,
): Promise<void> {
  const dutyAt = await duty.lastBetween(clock.now(), at)
  if (dutyAt !== undefined && dutyAt < at) {
    await moveTo(store, clock, dutyAt)
    await duty.run()
    if (signal.aborted) return
  }
  await moveTo(store, clock, at)
  await settle(store, clock, signal)
  if (dutyAt === at) await duty.run()
}

/** Resolves when nothing is due and nothing is in flight. */
export async function settle(
  store: Store,
  clock: { now(): number },
  signal: AbortSignal,
): Promise<void> {
  await waitUntil(
    store,
    async () => ((await store.hasWork(clock.now())) ? undefined : true),
    signal,
  )
}

/** The instant is kept before anybody acts on it, so that a restart never goes back in time. */
async function moveTo(store: Store, clock: ManualClock, at: number): Promise<void> {
  const instant = Math.max(at, clock.now())
  await store.saveClockInstant(instant)
  clock.moveTo(instant)
}
