// Every request example of openapi.yaml is taken by a running platform, and every webhook example, once signed, by the
// receiver. That each example fits its schema is contracts/src/openapi.test.ts.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { createReceiver, hmac, standard, staticKey, texture } from '@thunderstack-webhooks/receiver'
import {
  signDelivery,
  signHmacDelivery,
  signStandardDelivery,
  signTextureDelivery,
  testKeys,
  toFetchRequest,
} from '@thunderstack-webhooks/receiver/testing'
import { describe, expect, it } from 'vitest'
import { callOperation, type ContractCall } from '../support/contract-call.ts'
import { listAnswerFaults, OPERATIONS_IN_FILE, WEBHOOKS_IN_FILE } from '../support/contract-file.ts'
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

const SECRET = 'whsec_YW4tZXhhbXBsZS1ub3QtYS1zZWNyZXQh'
const signed = { secret: SECRET }

/** For each webhook: a receiver of its scheme, and how its requests are signed. */
const RECEIVERS = {
  nodeStatusUpdated: {
    open: () =>
      createReceiver({
        keys: staticKey(testKeys.publicKeyPem),
        allowTestKeys: true,
      }) as AnyReceiver,
    sign: (value: object) => signDelivery(value),
  },
  hmacEvent: {
    open: () => createReceiver({ scheme: hmac(signed) }) as AnyReceiver,
    sign: (value: object) => signHmacDelivery(value, signed),
  },
  textureEvent: {
    open: () => createReceiver({ scheme: texture(signed) }) as AnyReceiver,
    sign: (value: object) => signTextureDelivery(value, signed),
  },
  standardEvent: {
    open: () => createReceiver({ scheme: standard(signed) }) as AnyReceiver,
    sign: (value: object) => signStandardDelivery(value, signed),
  },
}

interface AnyReceiver {
  on(type: string, handler: (event: unknown) => void): unknown
  handle(request: Request): Promise<Response>
}

describe.each(WEBHOOKS_IN_FILE)('$path', (webhook) => {
  it.each(webhook.request!.examples)('is taken by the receiver: $name', async ({ value }) => {
    const { open, sign } = RECEIVERS[webhook.operationId as keyof typeof RECEIVERS]
    const events = [value].flat() as { type?: string; eventType?: string }[]
    const received: unknown[] = []
    const receiver = open()
    for (const type of new Set(events.map((event) => event.type ?? event.eventType!)))
      receiver.on(type, (event) => void received.push(event))
    const { status } = await receiver.handle(toFetchRequest(await sign(value as object)))
    expect([status, received]).toEqual([200, events])
  })
})
