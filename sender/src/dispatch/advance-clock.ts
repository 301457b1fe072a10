// Virtual time: fires what falls due in order, each instant only after all work of the one before has settled.
import type { ManualClock } from '../base/manual-clock.ts'
import type { Store } from '../store/store.ts'
import { waitUntil } from './wait-until.ts'

export type AdvanceTarget =
  | { readonly kind: 'by'; readonly ms: number }
  /** To the next instant at which anything is due. */
  | { readonly kind: 'next' }
  /** Until nothing is due any more, ever. */
  | { readonly kind: 'idle' }

export async function advanceClock(
  store: Store,
  clock: ManualClock,
  target: AdvanceTarget,
  signal: AbortSignal,
): Promise<void> {
  const end = target.kind === 'by' ? clock.now() + target.ms : Infinity
  await settle(store, clock, signal)
  while (!signal.aborted) {
    const next = await store.nextDueAt()
    if (next === undefined || next > end) break
    await moveTo(store, clock, next)
    await settle(store, clock, signal)
    if (target.kind === 'next') return
  }
  if (end !== Infinity && !signal.aborted) await moveTo(store, clock, end)
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
