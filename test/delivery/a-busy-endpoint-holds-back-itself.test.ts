// Slots: at most four attempts at one endpoint, first tries before retries, and nobody waits for somebody else's endpoint.
import type { EventHandle } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage, type Stage } from '../support/stage.ts'

async function announceMany(stage: Stage, count: number): Promise<readonly EventHandle[]> {
  const events: EventHandle[] = []
  while (events.length < count) events.push(await stage.announce())
  return events
}

const createNode = (stage: Stage, webhookUrl: string) =>
  stage.platform.nodes.create({ name: 'bob', network: 'regtest', settings: { webhookUrl } })

it('makes four attempts at a silent endpoint, and delivers to all others meanwhile', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage(Array.from({ length: 100 }, () => answer.promise))
  await using healthy = await startEndpoint()
  const stuck = await announceMany(stage, 60)
  await stage.endpoint.received(4)

  const other = await createNode(stage, healthy.url)
  for (let count = 0; count < 20; count++) {
    await (await stage.platform.nodes.setStatus(other.nodeId, 'RUNNING')).delivered()
  }
  expect(stage.endpoint.requests).toHaveLength(4)

  answer.resolve(200)
  for (const event of stuck) await event.delivered()
  expect(stage.endpoint.requests).toHaveLength(60)
})

it('lets what is new go before what is tried again', async () => {
  const answer = Promise.withResolvers<number>()
  const failures = Array.from({ length: 8 }, () => 500)
  await using stage = await startStage([
    ...failures,
    ...Array.from({ length: 4 }, () => answer.promise),
  ])
  const old = await announceMany(stage, 8)
  await stage.platform.settled()
  const advanced = stage.platform.clock.advance('30s')
  await stage.endpoint.received(12)
  const fresh = await announceMany(stage, 4)
  answer.resolve(200)
  await advanced
  for (const event of [...old, ...fresh]) await event.delivered()

  const times = await Promise.all(fresh.map(async (event) => (await event.attempts())[0]!.id))
  const retries = await Promise.all(old.map(async (event) => (await event.attempts())[1]!.id))
  const lastFresh = [...times].sort().at(-1)!
  expect(retries.filter((id) => id > lastFresh).length).toBeGreaterThan(0)
})

it('sends nothing more once the URL is cleared, also of what was next in line', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage(Array.from({ length: 20 }, () => answer.promise))
  const events = await announceMany(stage, 20)
  await stage.endpoint.received(4)
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: null })
  answer.resolve(200)
  await stage.platform.settled()
  expect(stage.endpoint.requests).toHaveLength(4)
  const states = await Promise.all(
    events.map(async (event) => (await stage.deliveryOf(event)).state),
  )
  expect(states.filter((state) => state === 'cancelled')).toHaveLength(16)
})

it('sends what was next in line to the URL that is set meanwhile', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage(Array.from({ length: 20 }, () => answer.promise))
  await using moved = await startEndpoint()
  const events = await announceMany(stage, 20)
  await stage.endpoint.received(4)
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: moved.url })
  await moved.received(16)
  answer.resolve(200)
  for (const event of events) await event.delivered()
  expect([stage.endpoint.requests.length, moved.requests.length]).toEqual([4, 16])
})
