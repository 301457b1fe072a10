// A bell for one loop: ringing while nobody waits is remembered, ringing twice counts once.

export interface WakeUp {
  readonly ring: () => void
  /** Resolves when rung (or already rung), or when `signal` aborts. */
  wait(signal: AbortSignal): Promise<void>
}

export function createWakeUp(): WakeUp {
  let isRung = false
  let wake: (() => void) | undefined
  return {
    ring() {
      isRung = true
      wake?.()
    },
    async wait(signal) {
      if (!isRung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = finish
          signal.addEventListener('abort', finish, { once: true })
          function finish(): void {
            signal.removeEventListener('abort', finish)
            resolve()
          }
        })
        wake = undefined
      }
      isRung = false
    },
  }
}
