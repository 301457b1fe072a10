// A sender on BullMQ and Redis.
import { Queue, Worker } from 'bullmq'
import { IN_FLIGHT } from '../deliverer.ts'
import type { QueuedDelivery } from '../sender.ts'
import { createWorklist, type Peer, type Send } from './peer.ts'

const QUEUE = 'deliveries'

/** `redisPath`: the socket of a Redis with the persistence it has by default: snapshots, no log of writes. */
export async function startBullmqSender(redisPath: string, send: Send): Promise<Peer> {
  await using unwind = new AsyncDisposableStack()
  const queue = new Queue<QueuedDelivery>(QUEUE, {
    connection: { path: redisPath },
    defaultJobOptions: {
      attempts: 5,
      backoff: { type: 'exponential', delay: 30_000 },
      removeOnComplete: true,
    },
  })
  unwind.defer(() => queue.close())
  const { work, enqueueAndDeliver } = createWorklist(send, (delivery) =>
    queue.add('deliver', delivery),
  )
  const worker = new Worker<QueuedDelivery>(QUEUE, ({ data }) => work(data), {
    connection: { path: redisPath, maxRetriesPerRequest: null },
    concurrency: IN_FLIGHT,
  })
  unwind.defer(() => worker.close())
  await worker.waitUntilReady()
  const owned = unwind.move()
  return { enqueueAndDeliver, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
