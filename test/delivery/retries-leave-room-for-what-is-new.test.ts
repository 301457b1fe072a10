// At most half of all slots are for retries: when many endpoints come back at once, new events do not stand behind them.
import type { EventHandle } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

const ENDPOINT_COUNT = 10
const SLOTS_PER_ENDPOINT = 4
const RETRY_SLOTS = 32
const STORM = ENDPOINT_COUNT * SLOTS_PER_ENDPOINT

it('delivers what is new at once, while more retries hang than may run', async () => {
  const answer = Promise.withResolvers<number>()
  await using stormy = await startEndpoint([
    ...Array<number>(STORM).fill(500),
    ...Array.from({ length: STORM }, () => answer.promise),
  ])
  await using stage = await startStage()
  const { nodes, clock } = stage.platform
  const failed: EventHandle[] = []
  for (let count = 0; count < ENDPOINT_COUNT; count++) {
    const { nodeId } = await nodes.create({ name: 'bob', network: 'regtest' })
    await nodes.setStatus(nodeId, 'RUNNING')
    // Slots go by URL: these are ten endpoints.
    await nodes.updateSettings(nodeId, { webhookUrl: `${stormy.url}/${count}` })
    for (let more = 0; more < SLOTS_PER_ENDPOINT; more++) {
      failed.push(await nodes.setStatus(nodeId, 'RUNNING'))
    }
  }
  await stage.platform.settled()
  expect(stormy.requests).toHaveLength(STORM)

  const advanced = clock.advance('30s')
  await stormy.received(STORM + RETRY_SLOTS)
  for (let count = 0; count < 20; count++) await (await stage.announce()).delivered()
  expect(stage.endpoint.requests).toHaveLength(20)
  expect(stormy.requests).toHaveLength(STORM + RETRY_SLOTS)

  answer.resolve(200)
  await advanced
  for (const event of failed) {
    expect(await event.delivered()).toMatchObject([{ attemptCount: 2 }])
  }
  expect(stormy.requests).toHaveLength(2 * STORM)
})
