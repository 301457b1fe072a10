// What becomes of deliveries that wait while a node's webhook URL is taken away or moved.
import { expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

it('cancels the pending deliveries when the URL is taken away', async () => {
  await using stage = await startStage([500])
  const event = await stage.announce()
  await event.attempt(1)
  const node = await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: null })

  expect(node.settings).toEqual({})
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'cancelled', attemptCount: 1 })
  await stage.platform.clock.advance('30d')
  expect(stage.endpoint.requests).toHaveLength(1)
})

it('ends a delivery cancelled when its URL is taken away during an attempt', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage([answer.promise])
  const event = await stage.announce()
  await stage.endpoint.received(1)
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: null })
  answer.resolve(500)
  expect(await event.settled()).toMatchObject([{ state: 'cancelled', attemptCount: 1 }])
})

it('sends what waits to the new URL', async () => {
  await using stage = await startStage([500])
  await using moved = await startEndpoint()
  const event = await stage.announce()
  await event.attempt(1)
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: moved.url })
  await stage.platform.clock.advance('30s')

  await event.delivered()
  expect(moved.requests).toMatchObject([{ body: stage.endpoint.requests[0]!.body }])
  const attempts = await event.attempts()
  expect(attempts.map(({ request }) => request.url)).toEqual([stage.endpoint.url, moved.url])
})

it('sends nothing for a node without a webhook, and keeps the event', async () => {
  await using stage = await startStage()
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: '' })
  const event = await stage.announce()
  expect(event.deliveries).toEqual([])
  expect(await stage.platform.events.get(event.id)).toMatchObject({ id: event.id, deliveries: [] })
})

it('takes a flat URL as new settings, and not at creation', async () => {
  await using stage = await startStage()
  const { platform, nodeId, endpoint } = stage
  const webhookUrl = `${endpoint.url}flat`
  const body = { name: 'a', network: 'regtest', webhookUrl }
  const created = await callOperation(platform, 'createNode', { body })
  expect(created).toMatchObject({ status: 200, body: { data: { settings: {} } } })
  await callOperation(platform, 'updateNodeSettings', {
    params: { id: nodeId },
    body: { webhookUrl },
  })
  expect((await platform.nodes.get(nodeId)).settings).toEqual({ webhookUrl })
})
