// What the store knows of time: what is due, what waits, how far the log was written.
import type { Attempt } from '../../domain/attempt.ts'
import type { EventId } from '../../domain/ids.ts'

/** How far the log had been written at some moment. */
export interface LogMark {
  readonly eventSeq: number
  readonly attemptSeq: number
}

/** What is not over yet, counted no further than `MAX_COUNTED`: the cost of asking must not grow with it. */
export interface Backlog {
  readonly pending: number
  readonly due: number
  readonly inFlight: number
  /** When the delivery that has been due for longest fell due; undefined when none is due. */
  readonly oldestDueAt: number | undefined
}

export const MAX_COUNTED = 10_000

export interface TimeStore {
  loadBacklog(now: number): Promise<Backlog>
  /** The earliest instant at which a delivery, a node step or the end of a window is due; undefined when none waits. */
  nextDueAt(): Promise<number | undefined>
  /** Of those that wait for time alone, not for a slot or their turn; `first-tries` leaves retries out. */
  nextDeliveryDueAt(among: 'all' | 'first-tries'): Promise<number | undefined>
  nextStepDueAt(): Promise<number | undefined>
  /** Of the windows in which anything is gathered. */
  nextWindowEndAt(): Promise<number | undefined>
  /** Whether anything is due at `now` or in flight. */
  hasWork(now: number): Promise<boolean>
  markLog(): Promise<LogMark>
  /** What was appended after a mark, oldest first. */
  listSince(
    mark: LogMark,
  ): Promise<{ readonly eventIds: readonly EventId[]; readonly attempts: readonly Attempt[] }>
  /** The latest instant that is kept or at which anything happened: platform time never goes back behind it. */
  loadLatestInstant(): Promise<number | undefined>
  saveClockInstant(now: number): Promise<void>
}
