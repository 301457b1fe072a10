// Whoever makes the deliveries of a run: the platform, or somebody beside it.
import type { Job } from './job.ts'

/** Whether signatures are made on the way or are there already. */
export type Mode = 'signing' | 'unsigned'

export interface Deliverer extends AsyncDisposable {
  /** What is there before a run begins, and not part of it. */
  prepare?(jobs: readonly Job[]): Promise<void>
  /** Takes them in and makes them; resolves when each was answered with a 2xx. */
  deliver(jobs: readonly Job[], mode: Mode): Promise<void>
}

/** How many callers there are at once, and how many deliveries everybody makes at a time. */
export const IN_FLIGHT = 64
