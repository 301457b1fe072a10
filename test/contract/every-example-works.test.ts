// Every request example of openapi.yaml is taken by a running platform, and every webhook example, once signed, by the
// receiver. That each example fits its schema is contracts/src/openapi.test.ts.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { describe, expect, it } from 'vitest'
import { callOperation, type ContractCall } from '../support/contract-call.ts'
import { listAnswerFaults, OPERATIONS_IN_FILE, WEBHOOKS_IN_FILE } from '../support/contract-file.ts'
import { sign } from '../support/hostile-request.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { callFromExamples, type NamedThings } from './fill-example.ts'

/** Everything that an example may name is there, and a delivery has been attempted three times in vain. */
async function startNamedThings(operationId: string): Promise<Stage & { things: NamedThings }> {
  const stage = await startStage([500, 500, 500])
  const { platform, nodeId, endpoint } = stage
  const { id: eventId, deliveries } = await stage.announce()
  await platform.clock.advance('30s')
  await platform.clock.advance('5m')
  if (operationId === 'startNode') await stage.announce('PAUSED')
  const made = await callOperation(platform, 'createToken')
  const { jti, token } = made.body as { jti: string; token: string }
  const exported = await callOperation(platform, 'exportNodeLogs', { params: { id: nodeId } })
  const { taskId } = exported.body as { taskId: string }
  const deliveryId = deliveries[0]!.id
  const things = { nodeId, webhookUrl: endpoint.url, eventId, deliveryId, taskId, jti, token }
  return { ...stage, things }
}

/** The same for what is under /v1: a webhook with a delivery that failed, and a redelivery of it. */
async function startRegisteredThings(): Promise<Stage & { things: NamedThings }> {
  const stage = await startStage([400], { retry: 'none' })
  const { platform, endpoint } = stage
  const call = async (operationId: OperationId, parts: ContractCall): Promise<{ id: string }> =>
    (await callOperation(platform, operationId, parts)).body as { id: string }
  const { id: webhookId } = await call('createWebhook', { body: { url: endpoint.url } })
  const params = { id: webhookId }
  const { id: eventId } = await call('publishEvent', {
    body: { type: 'user.created', data: { id: 'user_123' } },
  })
  await platform.settled()
  const { id: redeliveryId } = await call('createRedelivery', { params })
  const [delivery] = (await platform.deliveries.list({ eventId })).deliveries
  await platform.settled()
  return { ...stage, things: { webhookId, eventId, redeliveryId, deliveryId: delivery!.id } }
}

describe.each(OPERATIONS_IN_FILE)('$operationId', (operation) => {
  const examples = operation.request?.examples ?? [{ name: 'the parameters', value: undefined }]

  it.each(examples)('takes its example: $name', async ({ value }) => {
    const operationId = operation.operationId as OperationId
    await using stage = operation.path.startsWith('/v1/')
      ? await startRegisteredThings()
      : await startNamedThings(operationId)
    const call = callFromExamples(operation, stage.things, value)
    const answer = await callOperation(stage.platform, operationId, call)
    expect(String(answer.status)).toBe(operation.responses[0]!.status)
    expect(listAnswerFaults(operation, answer)).toEqual([])
  })
})

const nodeWebhooks = WEBHOOKS_IN_FILE.filter(({ path }) => path === 'NODE_STATUS_UPDATED')

describe.each(nodeWebhooks)('$path', (webhook) => {
  it.each(webhook.request!.examples)('is taken by the receiver: $name', async ({ value }) => {
    const received: unknown[] = []
    const keys = staticKey(testKeys.publicKeyPem)
    const receiver = createReceiver({ keys, allowTestKeys: true })
    receiver.on(webhook.path as 'NODE_STATUS_UPDATED', (event) => void received.push(event))
    const body = Buffer.from(JSON.stringify(value))
    const { status } = await receiver.receive({
      method: webhook.method,
      headers: { 'content-type': 'application/json', 'x-thunderstack-signature': sign(body) },
      bodySource: 'node-stream',
      readBody: () => Promise.resolve(body),
    })
    expect([status, received]).toEqual([200, [value]])
  })
})
