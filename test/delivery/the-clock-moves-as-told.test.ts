// Ways to move a manual clock: by a duration, to the next instant at which anything is due, or until nothing is.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

it('stands still until it is told to move', async () => {
  await using platform = await startPlatform({ clock: 'manual' })
  const [first, second] = [await platform.clock.get(), await platform.clock.get()]
  expect(second).toEqual(first)
  expect(first.now).toMatch(/:\d\d\.000Z$/)
})

it('moves to the next instant and no further', async () => {
  await using stage = await startStage([500, 500, 200])
  const event = await stage.announce()
  const { endedAt } = await event.attempt(1)
  const { now, attempts } = await stage.platform.clock.advance('next')
  expect(Date.parse(now) - Date.parse(endedAt)).toBe(30_000)
  expect(attempts).toMatchObject([{ number: 2, outcome: 'rejected' }])
})

it('moves until nothing is due, and then not at all', async () => {
  await using stage = await startStage()
  await stage.platform.nodes.upgrade(stage.nodeId)
  const { now, eventIds } = await stage.platform.clock.advance('idle')
  expect(eventIds).toHaveLength(2)
  expect(await stage.platform.clock.advance('idle')).toMatchObject({ now, eventIds: [] })
})

it('moves to an instant, with all that falls due on the way, and never back', async () => {
  await using stage = await startStage([500, 500, 200])
  const { platform } = stage
  const event = await stage.announce()
  const { endedAt } = await event.attempt(1)
  const after = (ms: number): string => new Date(Date.parse(endedAt) + ms).toISOString()

  const moved = await platform.clock.set(after(329_999))
  expect(moved).toMatchObject({ now: after(329_999), attempts: [{ number: 2 }] })
  expect(await platform.clock.set(after(330_000))).toMatchObject({ attempts: [{ number: 3 }] })
  expect(await platform.clock.set(after(330_000))).toMatchObject({ attempts: [] })
  await expect(platform.clock.set(after(0))).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining('never goes back') as string,
  })
  await expect(platform.clock.set('tomorrow')).rejects.toMatchObject({ status: 400 })
  await expect(platform.clock.set('2026-13-41T00:00:00.000Z')).rejects.toMatchObject({
    status: 400,
  })
})

it('fires what falls due in order, across nodes', async () => {
  await using stage = await startStage([500])
  await (await stage.announce()).attempt(1)
  await stage.platform.nodes.stop(stage.nodeId)
  await stage.platform.settled()
  const { attempts } = await stage.platform.clock.advance('1m')
  const starts = attempts.map(({ startedAt }) => startedAt)
  expect(starts).toEqual(starts.toSorted())
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual([
    'RUNNING',
    'IN_PROGRESS',
    'PAUSED',
    'RUNNING',
  ])
})

it('lets two advances follow each other, whoever asked first', async () => {
  await using platform = await startPlatform({ clock: 'manual' })
  const { now } = await platform.clock.get()
  await Promise.all([platform.clock.advance('1h'), platform.clock.advance('2h')])
  const after = await platform.clock.get()
  expect(Date.parse(after.now) - Date.parse(now)).toBe(3 * 3_600_000)
})
