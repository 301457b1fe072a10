// A list of callbacks to call when something changed. It carries no news itself: whoever listens looks again.

export interface Listeners {
  /** Returns the function that takes the listener off again. */
  readonly add: (listener: () => void) => () => void
  readonly notify: () => void
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notify() {
      for (const listener of [...listeners]) listener()
    },
  }
}
