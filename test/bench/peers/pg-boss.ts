// A sender on pg-boss and PostgreSQL.
import { PgBoss } from 'pg-boss'
import { IN_FLIGHT } from '../deliverer.ts'
import type { QueuedDelivery } from '../sender.ts'
import { createWorklist, type Peer, type Send } from './peer.ts'

const QUEUE = 'deliveries'
/** A batch waits for its slowest delivery, so a second worker is at the network meanwhile: of 1 to 8 the fastest. */
const WORKERS = 2

export async function startPgBossSender(connectionString: string, send: Send): Promise<Peer> {
  await using unwind = new AsyncDisposableStack()
  const boss = new PgBoss({ connectionString, useListenNotify: true })
  boss.on('error', console.error)
  await boss.start()
  unwind.defer(() => boss.stop({ graceful: false }))
  await boss.createQueue(QUEUE, {
    notify: true,
    retryLimit: 4,
    retryDelay: 30,
    retryBackoff: true,
  })
  const { work, enqueueAndDeliver } = createWorklist(send, (delivery) => boss.send(QUEUE, delivery))
  await boss.work<QueuedDelivery>(
    QUEUE,
    {
      batchSize: IN_FLIGHT,
      localConcurrency: WORKERS,
      // One delivery that fails must not fail its batch.
      perJobResults: true,
      // Fetches again at once while there is more: the fastest it offers.
      burstWhenBatchFull: true,
      pollingIntervalSeconds: 0.5,
    },
    (jobs) =>
      Promise.all(
        jobs.map(({ id, data }) =>
          work(data).then(
            () => ({ id, status: 'completed' as const }),
            (error: unknown) => ({ id, status: 'failed' as const, output: { error } }),
          ),
        ),
      ),
  )
  const owned = unwind.move()
  return { enqueueAndDeliver, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
