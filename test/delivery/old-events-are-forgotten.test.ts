// Retention on a manual clock: days pass in one step, and what is over and old enough is gone when the step is done.
import { statSync } from 'node:fs'
import { PlatformCallError, type EventHandle, type Platform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'
import { createTempDir } from '../support/temp-dir.ts'

const isKept = async (platform: Platform, { id }: EventHandle): Promise<boolean> => {
  const { events } = await platform.events.list({ limit: 200 })
  return events.some((event) => event.id === id)
}

async function countDeleted({ url }: Platform): Promise<number> {
  const page = await (await fetch(`${url}/metrics`)).text()
  return Number(/^thunderstack_mock_events_deleted_total (\d+)$/m.exec(page)?.[1])
}

it('forgets a delivered event after a week, and no day earlier', async () => {
  await using stage = await startStage([200])
  const event = await stage.announce()
  await event.delivered()
  await stage.platform.clock.advance('6d')
  expect(await isKept(stage.platform, event)).toBe(true)
  expect(await countDeleted(stage.platform)).toBe(0)

  await stage.platform.clock.advance('2d')
  expect(await isKept(stage.platform, event)).toBe(false)
  // Beside it the event from before the node had a webhook.
  expect(await countDeleted(stage.platform)).toBeGreaterThanOrEqual(2)
})

it('answers 404 for a delivery that is gone, to whoever looks or asks for it again', async () => {
  await using stage = await startStage([200])
  const event = await stage.announce()
  const [delivery] = await event.delivered()
  await stage.platform.clock.advance('8d')

  const { deliveries } = stage.platform
  for (const call of [deliveries.get(delivery!.id), deliveries.redeliver(delivery!.id)]) {
    const refusal = await call.catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(PlatformCallError)
    expect(refusal).toMatchObject({ status: 404 })
    expect((refusal as Error).message).toContain('No delivery has this id')
  }
  expect(stage.endpoint.requests).toHaveLength(1)
})

it('keeps what failed for a month, to be sent again', async () => {
  await using stage = await startStage([500, 200], { retry: 'none' })
  const event = await stage.announce()
  const [delivery] = await event.settled()
  await stage.platform.clock.advance('30d')
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'dead' })

  await stage.platform.deliveries.redeliver(delivery!.id)
  await stage.platform.settled()
  await stage.platform.clock.advance('6d')
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'delivered' })
  await stage.platform.clock.advance('2d')
  expect(await isKept(stage.platform, event)).toBe(false)
})

it('never forgets what still has to be sent, however long it takes', async () => {
  await using stage = await startStage([500, 500, 200], {
    retry: '0s,20d,40d',
    keepDelivered: '1h',
  })
  const event = await stage.announce()
  await event.attempt(1)
  const { attempts } = await stage.platform.clock.advance('60d')
  expect(attempts.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual([
    '2 rejected',
    '3 delivered',
  ])
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'delivered', attemptCount: 3 })
  await stage.platform.clock.advance('2d')
  expect(await isKept(stage.platform, event)).toBe(false)
})

it('forgets as told by the settings, and leaves the node, its steps and its token alone', async () => {
  await using stage = await startStage([], { keepDelivered: '2h', keepDead: '2h', step: '3d' })
  const { platform, nodeId } = stage
  const stopping = await stage.announce()
  await stopping.delivered()
  await platform.nodes.stop(nodeId)
  await platform.clock.advance('2d')
  expect((await platform.events.list()).events).toEqual([])
  expect(await platform.nodes.get(nodeId)).toMatchObject({ status: 'IN_PROGRESS' })
  await platform.clock.advance('1d')
  expect(await platform.nodes.get(nodeId)).toMatchObject({ status: 'PAUSED' })
})

it('is nothing to wait for: a clock with nothing due stays where it is', async () => {
  await using stage = await startStage([200])
  const event = await stage.announce()
  await event.delivered()
  const before = await stage.platform.clock.get()
  for (const target of ['next', 'idle']) {
    expect(await stage.platform.clock.advance(target)).toMatchObject({ now: before.now })
  }
})

it('happens at the start, too, for what grew old while no platform was up', async () => {
  await using data = await createTempDir()
  const store = data.join('p.sqlite')
  const files = { store, dataDir: data.path }
  const eventId = await (async () => {
    await using stage = await startStage([200], files)
    const event = await stage.announce()
    await event.delivered()
    await stage.platform.clock.advance('1h')
    return event.id
  })()

  await using stage = await startStage([], { ...files, clock: 'scaled:1', keepDelivered: '1m' })
  const { platform } = stage
  while (true) {
    const { events } = await platform.events.list({ limit: 200 })
    if (!events.some(({ id }) => id === eventId)) break
  }
})

it('makes the file smaller', async () => {
  await using data = await createTempDir()
  const store = data.join('p.sqlite')
  await using stage = await startStage([], { store, dataDir: data.path })
  const { platform } = stage
  await Promise.all(Array.from({ length: 300 }, () => stage.announce()))
  await platform.settled()
  await platform.clock.advance('1d')
  const full = statSync(store).size + statSync(`${store}-wal`).size
  await platform.clock.advance('8d')
  expect((await platform.events.list()).events).toEqual([])
  expect(statSync(store).size + statSync(`${store}-wal`).size).toBeLessThan(full / 2)
})
