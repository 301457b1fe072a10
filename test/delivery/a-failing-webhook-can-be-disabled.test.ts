// `--auto-disable`: only after many failures in a row and a long time of them; a success or a URL set anew forgives all.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

const always500 = Array.from({ length: 100 }, () => 500)

it('disables a webhook that failed often enough for long enough', async () => {
  await using stage = await startStage(always500, { autoDisable: '3,30m' })
  const event = await stage.announce()
  await stage.platform.clock.advance('10m')
  expect(stage.endpoint.requests).toHaveLength(3)
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'pending' })

  await stage.platform.clock.advance('idle')
  expect(stage.endpoint.requests).toHaveLength(4)
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'cancelled', attemptCount: 4 })
  expect((await stage.announce()).deliveries).toEqual([])
})

it('begins to count anew after a success', async () => {
  await using stage = await startStage([500, 500, 200, ...always500], { autoDisable: '3,1m' })
  await stage.announce()
  await stage.platform.clock.advance('10m')
  const event = await stage.announce()
  await stage.platform.clock.advance('30s')
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'pending', attemptCount: 2 })
  await stage.platform.clock.advance('idle')
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'cancelled', attemptCount: 3 })
})

it('forgets the failures once the URL is set again', async () => {
  await using stage = await startStage(always500, { autoDisable: '2,10s' })
  await stage.announce()
  await stage.platform.clock.advance('idle')
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: stage.endpoint.url })
  const event = await stage.announce()
  await event.attempt(1)
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'pending' })
})

it('never disables a webhook for failing unless told to', async () => {
  await using stage = await startStage(always500)
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'dead' })
  expect((await stage.announce()).deliveries).toHaveLength(1)
})

it('refuses a policy that cannot be read', async () => {
  for (const autoDisable of ['on', '5', '0,1h', '5,long', '5,1h,2']) {
    await expect(startPlatform({ autoDisable })).rejects.toThrow('such as 20,5d')
  }
})
