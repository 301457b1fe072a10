// Real time for the command: a stopwatch, the hour of the day, and waiting. The library has no clock at all.

/** Milliseconds from some beginning; never goes back. */
export function readStopwatch(): number {
  return performance.now()
}

/** Milliseconds since 1970. */
export function readWallClock(): number {
  return Date.now()
}

/** Resolves after `ms`, or at once when `signal` aborts. Never rejects. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, ms)
    if (signal?.aborted) finish()
    else signal?.addEventListener('abort', finish, { once: true })
  })
}
