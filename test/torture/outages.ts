// When the run itself had taken the store's server away. Nothing else excuses a platform that cannot reach it.

export interface Outages {
  begin(): void
  end(): void
  /** The result says whether the server was away at any moment since. */
  watch(): () => boolean
}

export function createOutages(): Outages {
  let count = 0
  let isNow = false
  return {
    begin() {
      count += 1
      isNow = true
    },
    end() {
      isNow = false
    },
    watch() {
      const before = isNow ? count - 1 : count
      return () => count > before
    },
  }
}
