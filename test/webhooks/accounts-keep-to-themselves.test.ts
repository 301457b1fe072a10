// What one account has, another one neither sees nor gets: not its webhooks, its log, its events or its event types.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { expect, it } from 'vitest'
import { refusalOf, startWebhookStage } from '../support/webhook-stage.ts'

const OF_A_WEBHOOK: readonly (readonly [OperationId, object?])[] = [
  ['getWebhook'],
  ['updateWebhook', { label: 'mine' }],
  ['deleteWebhook'],
  ['rotateWebhookSecret', {}],
  ['testWebhook'],
  ['listWebhookDeliveries'],
  ['getWebhookDelivery'],
  ['redeliverWebhookDelivery'],
  ['createRedelivery', {}],
  ['getRedelivery'],
  ['cancelRedelivery'],
]

it('answers about the webhook of another account as about none, and changes nothing', async () => {
  await using stage = await startWebhookStage([500])
  const { secret, ...webhook } = await stage.register()
  await stage.publish()
  const [delivery] = await stage.log(webhook.id)
  const { token } = await stage.platform.tokens.create({
    userId: '7f3c1e52-0b7d-4c1e-9a55-2f9d1a6b0c11',
  })
  const theirs = { id: webhook.id, deliveryId: delivery!.id, redeliveryId: 'rdl_1' }
  const nobodys = { ...theirs, id: 'hook_0' }

  for (const [operationId, body] of OF_A_WEBHOOK) {
    const given = body === undefined ? {} : { body }
    const answer = refusalOf(await stage.call(operationId, { token, params: theirs, ...given }))
    const none = refusalOf(await stage.call(operationId, { token, params: nobodys, ...given }))
    expect(answer, operationId).toEqual(none)
    expect(answer.status, operationId).toBe(404)
  }
  expect(await stage.ask('getWebhook', { params: { id: webhook.id } })).toEqual(webhook)
  expect(await stage.log(webhook.id)).toMatchObject([{ attempts: 1, status: 'pending' }])
  expect(await stage.ask('listWebhooks', { token })).toMatchObject({
    data: [],
    pagination: { total: 0 },
  })
  expect(secret).not.toBeNull()
})

it('keeps events and event types to the account that published or registered them', async () => {
  await using stage = await startWebhookStage()
  await stage.register()
  const { token } = await stage.platform.tokens.create({
    userId: '7f3c1e52-0b7d-4c1e-9a55-2f9d1a6b0c11',
  })
  await stage.ask('registerEventType', { body: { name: 'invoice.paid' } })

  const mine = await stage.publish('invoice.paid')
  expect(mine.deliveries).toHaveLength(1)
  const params = { id: mine.id }
  expect(refusalOf(await stage.call('getPublishedEvent', { token, params }))).toMatchObject({
    status: 404,
  })
  const body = { type: 'user.created', data: { id: 'user_1' } }
  expect(await stage.ask('publishEvent', { token, body })).toMatchObject({ deliveries: [] })
  const refused = await stage.call('publishEvent', {
    token,
    body: { ...body, type: 'invoice.paid' },
  })
  expect(refusalOf(refused)).toMatchObject({ status: 400 })
  const { data } = await stage.ask('listEventTypes', { token })
  expect(data.map(({ name }) => name)).not.toContain('invoice.paid')
})

it('finds no delivery of one webhook under another of the same account', async () => {
  await using stage = await startWebhookStage()
  const [one, other] = [await stage.register(), await stage.register({ events: ['file.uploaded'] })]
  await stage.publish()
  const [delivery] = await stage.log(one.id)
  const params = { id: other.id, deliveryId: delivery!.id }
  for (const operationId of ['getWebhookDelivery', 'redeliverWebhookDelivery'] as const) {
    expect(refusalOf(await stage.call(operationId, { params }))).toMatchObject({ status: 404 })
  }
})

it('does not read a webhook of a node as one that was registered', async () => {
  await using stage = await startWebhookStage()
  const { nodeId } = await stage.platform.nodes.create({
    name: 'alice',
    network: 'regtest',
    settings: { webhookUrl: stage.endpoint.url },
  })
  const event = await stage.platform.nodes.setStatus(nodeId, 'RUNNING')
  const { webhookId } = event.deliveries[0]!
  expect(refusalOf(await stage.call('getWebhook', { params: { id: webhookId } })).status).toBe(404)
  expect(await stage.ask('listWebhooks')).toMatchObject({ data: [] })
})
