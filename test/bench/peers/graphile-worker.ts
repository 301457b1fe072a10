// A sender on Graphile Worker and PostgreSQL.
import { Logger, makeWorkerUtils, run } from 'graphile-worker'
import { IN_FLIGHT } from '../deliverer.ts'
import type { QueuedJob } from '../sender.ts'
import { createWorklist, type Peer, type Send } from './peer.ts'

const TASK = 'deliver'
const logger = new Logger(() => () => undefined)

export async function startGraphileSender(connectionString: string, send: Send): Promise<Peer> {
  await using unwind = new AsyncDisposableStack()
  const utils = await makeWorkerUtils({ connectionString, logger })
  unwind.defer(() => utils.release())
  await utils.migrate()
  const { work, enqueueAndDeliver } = createWorklist(send, (jobs) =>
    utils.addJobs(jobs.map((payload) => ({ identifier: TASK, payload, maxAttempts: 5 }))),
  )
  const runner = await run({
    connectionString,
    taskList: { [TASK]: (payload) => work(payload as QueuedJob) },
    noHandleSignals: true,
    logger,
    preset: {
      worker: {
        concurrentJobs: IN_FLIGHT,
        // What its page on performance advises: two connections more than jobs, and jobs fetched and completed in batches.
        maxPoolSize: IN_FLIGHT + 2,
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
