// Whether the server is away, as all connections of this process see it together: one outage is told once, and so is its end.
import { coerceError } from '../../base/coerce-error.ts'

export interface Outage {
  /** What the outage began with; null while the server is there. */
  readonly reason: Error | null
  /** Someone begins to connect, and to do by that connection what it is for. */
  readonly try: () => Try
}

export interface Try {
  readonly succeed: () => void
  readonly fail: (error: unknown) => void
}

export function createOutage(tell: {
  readonly onAway: (error: Error) => void
  readonly onBack: () => void
}): Outage {
  let reason: Error | null = null
  let successCount = 0

  return {
    get reason() {
      return reason
    },
    try() {
      const seen = successCount
      return {
        succeed() {
          successCount += 1
          if (reason) tell.onBack()
          reason = null
        },
        fail(error) {
          // One that began before another succeeded says nothing new.
          if (reason || seen !== successCount) return
          reason = coerceError(error)
          tell.onAway(reason)
        },
      }
    },
  }
}
