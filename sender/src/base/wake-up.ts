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
          wake = resolve
          signal.addEventListener(
            'abort',
            () => {
              resolve()
            },
            { once: true },
          )
        })
        wake = undefined
      }
      isRung = false
    },
  }
}
