// What an event may carry: whatever JSON says again as it was said, and no deeper than programs read.
import { PlatformError } from './errors.ts'

const MAX_DEPTH = 100

/** Throws for what would be sent otherwise than it was given: numbers beyond a double become null when written. */
export function checkEventData(data: object): void {
  let level: readonly unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) refuse(`expected at most ${MAX_DEPTH} levels of lists and objects`)
    if (level.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
      refuse('expected numbers that fit a double, got one beyond')
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    )
  }
}

function refuse(reason: string): never {
  throw new PlatformError('ERR_BODY_INVALID', `data: ${reason}`)
}
