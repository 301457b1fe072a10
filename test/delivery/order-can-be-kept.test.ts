// `--ordered`: one delivery of a webhook at a time, in the order of the events.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

it('waits for the one before, through its failures', async () => {
  await using stage = await startStage([500, 503], { ordered: true })
  const first = await stage.announce('STARTING')
  const second = await stage.announce('RUNNING')
  const third = await stage.announce('PAUSED')
  await stage.platform.settled()
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual(['STARTING'])
  expect(await stage.deliveryOf(second)).toMatchObject({
    state: 'pending',
    nextAttemptAt: null,
    nextAttemptReason: 'first attempt, due when the delivery before it is over',
  })

  await stage.platform.clock.advance('idle')
  for (const event of [first, second, third]) await event.delivered()
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual([
    'STARTING',
    'STARTING',
    'STARTING',
    'RUNNING',
    'PAUSED',
  ])
})

it('goes on behind one that is dead', async () => {
  await using stage = await startStage([500], { ordered: true, retry: 'none' })
  const first = await stage.announce('STARTING')
  const second = await stage.announce('RUNNING')
  await second.delivered()
  expect(await stage.deliveryOf(first)).toMatchObject({ state: 'dead' })
})

it('keeps order for each webhook by itself', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage([answer.promise], { ordered: true })
  const held = await stage.announce('STARTING')
  await stage.endpoint.received(1)
  const other = await stage.platform.nodes.create({
    name: 'bob',
    network: 'regtest',
    settings: { webhookUrl: stage.endpoint.url },
  })
  await (await stage.platform.nodes.setStatus(other.nodeId, 'PAUSED')).delivered()
  answer.resolve(200)
  await held.delivered()
})
