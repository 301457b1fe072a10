// Waits for something to become true in the store: looks, and looks again after each change. No polling by time.
import { createWakeUp } from '../base/wake-up.ts'
import type { Store } from '../store/store.ts'

/** Resolves with the first value `look` finds, or undefined when `signal` aborts before. */
export async function waitUntil<Found>(
  store: Pick<Store, 'onChange'>,
  look: () => Promise<Found | undefined>,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const wakeUp = createWakeUp()
  const stopListening = store.onChange(wakeUp.ring)
  try {
    while (!signal.aborted) {
      const found = await look()
      if (found !== undefined) return found
      await wakeUp.wait(signal)
    }
    return undefined
  } finally {
    stopListening()
  }
}
