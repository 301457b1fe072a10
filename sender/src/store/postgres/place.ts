// Whether this process may take part in the database: it may not while others hold it by another clock or signing key. Then
// nothing new is claimed or written, and what was begun is still recorded; when that lasts, the process has to stop.
import type { Clock } from '../../base/clock.ts'
import { storeUnavailable } from './server-errors.ts'
import type { WriteKind } from './transaction.ts'
import type { RunWrite } from './write-queue.ts'

/** The server is there, but other platforms took this one's place. A sentence for the operator. */
export class PlaceTaken extends Error {
  override readonly name = 'PlaceTaken'
}

export interface Place {
  /** Null while it is held. */
  readonly refusal: PlaceTaken | null
  /** Resolves when a refusal lasts. */
  readonly failed: Promise<Error>
  /** Told at each try to take the place again. */
  refuse(refusal: PlaceTaken): void
  regain(): void
  /** Refuses what is not in `finishing` while the place is taken. */
  guard(write: RunWrite, finishing: readonly WriteKind<never, unknown>[]): RunWrite
}

/** Real time: a connection of our own that hangs may hold the place for a while. */
const LASTING_MS = 10_000

export function createPlace(parts: {
  readonly realClock: Clock
  /** Of many refusals in a row the first is told. */
  readonly onRefused: (error: Error) => void
}): Place {
  const { realClock, onRefused } = parts
  const failure = Promise.withResolvers<Error>()
  let refusal: PlaceTaken | null = null
  let since = 0

  return {
    get refusal() {
      return refusal
    },
    failed: failure.promise,
    refuse(error) {
      const now = realClock.now()
      if (!refusal) {
        since = now
        onRefused(error)
      }
      refusal = error
      if (now - since >= LASTING_MS) failure.resolve(error)
    },
    regain() {
      refusal = null
    },
    guard: (write, finishing) => {
      const mayFinish = new Set<unknown>(finishing)
      return (kind, job) =>
        refusal && !mayFinish.has(kind)
          ? Promise.reject(storeUnavailable(`nothing was recorded: ${refusal.message}`, refusal))
          : write(kind, job)
    },
  }
}
