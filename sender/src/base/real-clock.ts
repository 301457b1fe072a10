// Time as the machine has it, or a fixed multiple of it.
import type { Clock } from './clock.ts'

/** The longest delay a Node timer takes; longer sleeps are made of several. */
const MAX_TIMER_MS = 2 ** 31 - 1

export function createRealClock(): Clock {
  return { kind: 'real', factor: 1, now: () => Date.now(), sleep: sleepLong }
}

/** Starts at `startAt` and runs `factor` times as fast as real time. */
export function createScaledClock(factor: number, startAt: number): Clock {
  const origin = Date.now()
  return {
    kind: 'scaled',
    factor,
    now: () => Math.floor(startAt + (Date.now() - origin) * factor),
    sleep: (ms, signal) => sleepLong(ms / factor, signal),
  }
}

async function sleepLong(ms: number, signal: AbortSignal): Promise<void> {
  let leftMs = Math.max(0, Math.ceil(ms))
  while (leftMs > MAX_TIMER_MS && !signal.aborted) {
    await sleepReal(MAX_TIMER_MS, signal)
    leftMs -= MAX_TIMER_MS
  }
  await sleepReal(leftMs, signal)
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
