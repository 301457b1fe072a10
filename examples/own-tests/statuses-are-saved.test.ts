// The whole way: an act on a node, signed events over real HTTP, the handler of the service.
import { validateEvent } from '@thunderstack-webhooks/contracts/events'
import { expect, it } from 'vitest'
import { startHouse } from './start-house.ts'

it('saves every status that a node goes through, in order', async () => {
  await using house = await startHouse()
  const nodeId = await house.createNode()
  await house.platform.nodes.upgrade(nodeId)
  await house.platform.clock.advance('idle')
  expect(house.saved).toEqual([
    [nodeId, 'IN_PROGRESS'],
    [nodeId, 'STARTING'],
    [nodeId, 'RUNNING'],
  ])
  expect(house.refused).toEqual([])
})

it('is sent what the contract says', async () => {
  await using house = await startHouse()
  const nodeId = await house.createNode()
  await (await house.platform.nodes.setStatus(nodeId, 'PAUSED')).delivered()
  const { events } = await house.platform.events.list({ nodeId, limit: 1 })
  const verdict = validateEvent(JSON.parse(events[0]!.body))
  expect(verdict).toMatchObject({ kind: 'valid', event: { details: { status: 'PAUSED' } } })
})

it('saves nothing of a request that nobody signed', async () => {
  await using house = await startHouse()
  const { status } = await fetch(house.webhookUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"eventType":"NODE_STATUS_UPDATED"}',
  })
  expect(status).toBe(401)
  expect(house.saved).toEqual([])
  expect(house.refused).toEqual(['ERR_SIGNATURE_MISSING'])
})
