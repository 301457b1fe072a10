// Whether the server is away, as all connections of this process see it together: one outage is told once, and so is its end.
import { coerceError } from '../../base/coerce-error.ts'

export interface Outage {
  /** Rethrows what the try to connect threw. */
  readonly around: <Result>(connect: () => Promise<Result>) => Promise<Result>
}

export function createOutage(tell: {
  readonly onAway: (error: Error) => void
  readonly onBack: () => void
}): Outage {
  let isAway = false
  let successCount = 0

  return {
    async around(connect) {
      const seen = successCount
      try {
        const result = await connect()
        successCount += 1
        if (isAway) tell.onBack()
        isAway = false
        return result
      } catch (error) {
        // One that began before another succeeded says nothing new.
        if (!isAway && seen === successCount) {
          isAway = true
          tell.onAway(coerceError(error))
        }
        throw error
      }
    },
  }
}
