// The assertion that nothing happened, without a pause: it waits for what is due and then looks.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

it('passes when nothing happened after an event, and fails with what did', async () => {
  await using stage = await startStage()
  const { platform, nodeId } = stage
  const event = await stage.announce()
  await platform.events.expectNone({ nodeId, after: event })

  const { id } = await stage.announce('FAILED')
  const { now } = await platform.clock.get()
  await expect(platform.events.expectNone({ nodeId, after: event })).rejects.toThrow(
    `expected no event of node ${nodeId} after ${event.id}, but 1 happened, the newest first: ${id} (FAILED at ${now})`,
  )
})

it('counts the events of one node only, when told which', async () => {
  await using stage = await startStage()
  const { platform, nodeId } = stage
  const other = await platform.nodes.create({ name: 'bob', network: 'regtest' })
  const last = await stage.announce()
  await platform.clock.advance('idle')
  await platform.events.expectNone({ nodeId, after: last })
  await expect(platform.events.expectNone({ nodeId: other.nodeId })).rejects.toThrow(
    'but 3 happened',
  )
  await expect(platform.events.expectNone({ after: last })).rejects.toThrow('but 2 happened')
})

it('passes on a platform where nothing happened at all', async () => {
  await using platform = await startPlatform({ clock: 'manual' })
  await platform.events.expectNone()
})
