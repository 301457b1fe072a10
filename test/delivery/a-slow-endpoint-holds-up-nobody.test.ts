// One receiver that does not answer takes only its own place in the queue.
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

it('delivers to another node while one endpoint keeps silent', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage([answer.promise])
  await using quick = await startEndpoint()
  const slowEvent = await stage.announce()
  await stage.endpoint.received(1)

  const other = await stage.platform.nodes.create({
    name: 'bob',
    network: 'regtest',
    settings: { webhookUrl: quick.url },
  })
  await (await stage.platform.nodes.setStatus(other.nodeId, 'PAUSED')).delivered()
  expect(await stage.deliveryOf(slowEvent)).toMatchObject({ state: 'in_flight', attemptCount: 0 })

  answer.resolve(200)
  await slowEvent.delivered()
})
