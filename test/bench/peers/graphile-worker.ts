// A sender on Graphile Worker and PostgreSQL.
import { Logger, makeWorkerUtils, run } from 'graphile-worker'
import { Pool } from 'pg'
import { IN_FLIGHT } from '../deliverer.ts'
import type { QueuedDelivery } from '../sender.ts'
import { createWorklist, type Peer, type Send } from './peer.ts'

const TASK = 'deliver'

export async function startGraphileSender(connectionString: string, send: Send): Promise<Peer> {
  await using unwind = new AsyncDisposableStack()
  // As many connections as its page on performance advises.
  const pgPool = new Pool({ connectionString, max: IN_FLIGHT + 2 })
  // Connections may end with the server when nobody uses them; a query that fails says so itself.
  pgPool.on('error', () => undefined)
  pgPool.on('connect', (client) => client.on('error', () => undefined))
  unwind.defer(() => pgPool.end())
  const shared = { pgPool, logger: new Logger(() => () => undefined) }
  const utils = await makeWorkerUtils(shared)
  unwind.defer(() => utils.release())
  await utils.migrate()
  const { work, enqueueAndDeliver } = createWorklist(send, (delivery) =>
    utils.addJob(TASK, delivery, { maxAttempts: 5 }),
  )
  const runner = await run({
    ...shared,
    taskList: { [TASK]: (payload) => work(payload as QueuedDelivery) },
    noHandleSignals: true,
    preset: {
      worker: {
        concurrentJobs: IN_FLIGHT,
        // Its page on performance, too: jobs are fetched and completed in batches.
        localQueue: { size: 500 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  })
  unwind.defer(() => runner.stop())
  const owned = unwind.move()
  return { enqueueAndDeliver, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
