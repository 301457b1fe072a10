// A sender built the usual way on a queue that others made. It keeps no log of attempts.
import { IN_FLIGHT } from '../deliverer.ts'
import type { QueuedJob } from '../sender.ts'
import { createTally } from './tally.ts'

export interface Peer extends AsyncDisposable {
  /** Puts all of them into the queue; resolves when the last one was delivered. */
  enqueueAndDeliver(jobs: readonly QueuedJob[]): Promise<void>
}

export type Send = (job: QueuedJob) => Promise<void>

/** How a peer gets its work, and how it tells that it is done. */
export interface Worklist {
  /** Delivers one; to be called by the queue's worker. */
  readonly work: Send
  readonly enqueueAndDeliver: Peer['enqueueAndDeliver']
}

/**
 * Events come from many callers at once. Ours gathers them into one transaction; so that this is no advantage, they reach a
 * peer already gathered, for the insert of many that its library offers.
 */
export function createWorklist(
  send: Send,
  insertMany: (jobs: readonly QueuedJob[]) => Promise<unknown>,
): Worklist {
  const tally = createTally()
  return {
    async work(job) {
      try {
        await send(job)
      } catch (error) {
        tally.fail(error)
        throw error
      }
      tally.count()
    },
    async enqueueAndDeliver(jobs) {
      const done = tally.expect(jobs.length)
      for (let at = 0; at < jobs.length; at += IN_FLIGHT) {
        await insertMany(jobs.slice(at, at + IN_FLIGHT))
      }
      await done
    },
  }
}
