// Reads the keys again when another process has rotated them, and goes on trying until it has: an event must not be signed
// with a key whose overlap is over.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import { createWakeUp } from '../base/wake-up.ts'
import type { KeyRing } from './key-ring.ts'

const RETRY_MS = 1_000

export interface KeyFollower {
  /** The keys may have changed. */
  readonly hear: () => void
  /** Follows until `signal` aborts. */
  run(signal: AbortSignal): Promise<void>
}

export function createKeyFollower(parts: {
  readonly keyRing: Pick<KeyRing, 'reload'>
  readonly realClock: Clock
  readonly report: Report
}): KeyFollower {
  const wakeUp = createWakeUp()
  return {
    hear: wakeUp.ring,
    async run(signal) {
      await wakeUp.wait(signal)
      while (!signal.aborted) {
        try {
          await parts.keyRing.reload()
        } catch (error) {
          parts.report.reloadKeysFailed(coerceError(error))
          await parts.realClock.sleep(RETRY_MS, signal)
          continue
        }
        await wakeUp.wait(signal)
      }
    },
  }
}
