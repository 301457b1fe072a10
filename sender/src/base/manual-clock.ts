// A clock that moves only when told to. It wakes sleepers in the order of their instants; it runs no work itself.
import type { Clock } from './clock.ts'

export interface ManualClock extends Clock {
  readonly kind: 'manual'
  /** Moves forward and wakes whoever slept until then. Moving backward is a programming error. */
  moveTo(at: number): void
}

interface Sleeper {
  readonly wakeAt: number
  readonly wake: () => void
}

export function createManualClock(startAt: number): ManualClock {
  let now = startAt
  const sleepers = new Set<Sleeper>()

  return {
    kind: 'manual',
    factor: 0,
    now: () => now,
    moveTo(at) {
      if (at < now) throw new TypeError(`a manual clock only moves forward: ${at} is before ${now}`)
      now = at
      const due = [...sleepers].filter((sleeper) => sleeper.wakeAt <= at)
      for (const sleeper of due.sort((a, b) => a.wakeAt - b.wakeAt)) sleeper.wake()
    },
    sleep(ms, signal) {
      return new Promise((resolve) => {
        if (signal.aborted || ms <= 0) {
          resolve()
          return
        }
        const sleeper: Sleeper = { wakeAt: now + ms, wake: finish }
        sleepers.add(sleeper)
        signal.addEventListener('abort', finish, { once: true })
        function finish(): void {
          sleepers.delete(sleeper)
          signal.removeEventListener('abort', finish)
          resolve()
        }
      })
    },
  }
}
