// Time as the machine has it, or a fixed multiple of it.
import type { Clock } from './clock.ts'

/** The longest delay a Node timer takes; longer sleeps are made of several. */
const MAX_TIMER_MS = 2 ** 31 - 1

export function createRealClock(): Clock {
  return createScaledClock(1)
}

/** Starts at the real time and runs `factor` times as fast. */
export function createScaledClock(factor: number): Clock {
  const origin = Date.now()
  return {
    kind: factor === 1 ? 'real' : 'scaled',
    factor,
    now: () => (factor === 1 ? Date.now() : Math.floor(origin + (Date.now() - origin) * factor)),
    async sleep(ms, signal) {
      let leftMs = Math.max(0, Math.ceil(ms / factor))
      while (leftMs > MAX_TIMER_MS && !signal.aborted) {
        await sleepReal(MAX_TIMER_MS, signal)
        leftMs -= MAX_TIMER_MS
      }
      await sleepReal(leftMs, signal)
    },
  }
}

function sleepReal(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const timer = setTimeout(finish, ms)
    signal.addEventListener('abort', finish, { once: true })
    function finish(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
  })
}
