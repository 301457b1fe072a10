// Whether the platform can do its work: the store answers in time, the dispatcher runs.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { TimeStore } from '../store/store.ts'
import type { Dispatcher, DispatcherState } from './dispatcher.ts'

export interface Health {
  /** Null when it answers; else why not. */
  readonly store: string | null
  readonly dispatcher: DispatcherState
}

/** Real time; a store that needs longer is as good as away. */
const STORE_LIMIT_MS = 2_000

export async function checkHealth(parts: {
  readonly store: Pick<TimeStore, 'hasWork'>
  readonly dispatcher: Pick<Dispatcher, 'state'>
  readonly clock: Clock
  readonly realClock: Clock
}): Promise<Health> {
  const { store, dispatcher, clock, realClock } = parts
  const waiting = new AbortController()
  const tooLong = realClock
    .sleep(STORE_LIMIT_MS, waiting.signal)
    .then(() => `no answer within ${STORE_LIMIT_MS / 1_000} s`)
  const answer = store.hasWork(clock.now()).then(
    () => null,
    (error: unknown) => coerceError(error).message,
  )
  const problem = await Promise.race([answer, tooLong])
  waiting.abort()
  return { store: problem, dispatcher: dispatcher.state() }
}
