// A sender built the usual way on a queue that others made. It keeps no log of attempts.
import { IN_FLIGHT } from '../deliverer.ts'
import { inLanes } from '../in-lanes.ts'
import type { QueuedDelivery } from '../sender.ts'
import { createTally } from './tally.ts'

export interface Peer extends AsyncDisposable {
  /** Puts all of them into the queue; resolves when the last one was delivered. */
  enqueueAndDeliver(deliveries: readonly QueuedDelivery[]): Promise<void>
}

export type Send = (delivery: QueuedDelivery) => Promise<void>

/** How a peer gets its work, and how it tells that it is done. */
export interface Worklist {
  /** Delivers one; to be called by the queue's worker. */
  readonly work: Send
  readonly enqueueAndDeliver: Peer['enqueueAndDeliver']
}

/**
 * Events come from many callers at once, each of whom waits until its own is kept: one insert for each, as the pages of the
 * queues show it and as API calls would make it.
 */
export function createWorklist(
  send: Send,
  insert: (delivery: QueuedDelivery) => Promise<unknown>,
): Worklist {
  const tally = createTally()
  return {
    async work(delivery) {
      try {
        await send(delivery)
      } catch (error) {
        tally.fail(error)
        throw error
      }
      tally.count()
    },
    async enqueueAndDeliver(deliveries) {
      const done = tally.expect(deliveries.length)
      await inLanes(deliveries, IN_FLIGHT, async (delivery) => {
        await insert(delivery)
      })
      await done
    },
  }
}
