// Work that goes on after its request was answered. Keeps track of it; starts and stops nothing.

export interface BackgroundWork {
  /** `work` never rejects. */
  readonly add: (work: Promise<void>) => void
  /** When all of it is over, and what came while waiting as well. */
  readonly idle: () => Promise<void>
}

export function createBackgroundWork(): BackgroundWork {
  const underWay = new Set<Promise<void>>()
  return {
    add(work) {
      const entry = work.finally(() => {
        underWay.delete(entry)
      })
      underWay.add(entry)
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
