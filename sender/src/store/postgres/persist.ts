// Writes that must not be lost because the server is away: tried until they succeed, or until nobody wants to wait any more.
import type { Clock } from '../../base/clock.ts'
import { isStoreUnavailable } from './server-errors.ts'

export type Persist = <Result>(work: () => Promise<Result>) => Promise<Result>

const PAUSE_MS = 500

/** `signal`: from then on a write that fails is given up. */
export function createPersist(realClock: Clock, signal: AbortSignal): Persist {
  return async (work) => {
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!isStoreUnavailable(error) || signal.aborted) throw error
        await realClock.sleep(PAUSE_MS, signal)
      }
    }
  }
}
