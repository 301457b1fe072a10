// Every operation that documents a 503, called at once while the PostgreSQL server under the platform is stopped.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { callOperation, type PlainAnswer } from '../support/contract-call.ts'
import { OPERATIONS_IN_FILE } from '../support/contract-file.ts'
import { startPrivatePostgres } from '../support/postgres.ts'
import { startPlatform } from '../support/start-platform.ts'
import { callFromExamples } from './fill-example.ts'

export async function callWhileTheDatabaseIsAway(): Promise<ReadonlyMap<OperationId, PlainAnswer>> {
  await using server = await startPrivatePostgres()
  const platform = await startPlatform({
    store: server.url,
    clock: 'manual',
    logLevel: 'silent',
  })
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await server.stop()
  const affected = OPERATIONS_IN_FILE.filter(({ responses }) =>
    responses.some(({ status }) => status === '503'),
  )
  const answers = await Promise.all(
    affected.map(async (operation) => {
      const operationId = operation.operationId as OperationId
      const call = callFromExamples(operation, { nodeId })
      return [operationId, await callOperation(platform, operationId, call)] as const
    }),
  )
  await server.start()
  await platform.stop()
  return new Map(answers)
}
