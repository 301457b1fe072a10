// Retries without waiting: the clock of the platform is moved by hand, over the real timetable, and every request is real.
import { expect, it } from 'vitest'
import { startHouse } from './start-house.ts'

/** A database that fails so many times. */
function failing(count: number): () => void {
  let left = count
  return () => {
    left -= 1
    if (left >= 0) throw new Error('the database is away')
  }
}

it('gets the event again after 30 s and after 5 min more, until it is saved', async () => {
  await using house = await startHouse(failing(2))
  const nodeId = await house.createNode()
  const event = await house.platform.nodes.setStatus(nodeId, 'PAUSED')
  await event.attempt(1)
  expect(house.refused).toEqual(['ERR_HANDLER_FAILED'])

  await house.platform.clock.advance('29s')
  expect(await event.attempts()).toHaveLength(1)
  await house.platform.clock.advance('1s')
  expect(await event.attempts()).toHaveLength(2)
  await house.platform.clock.advance('5m')
  await event.delivered()
  expect(house.saved).toEqual([[nodeId, 'PAUSED']])
})

it('loses the event when the outage is longer than the last retry, and finds it in the log', async () => {
  await using house = await startHouse(failing(5))
  const nodeId = await house.createNode()
  const event = await house.platform.nodes.setStatus(nodeId, 'PAUSED')
  await house.platform.clock.advance('idle')
  expect(await event.settled()).toMatchObject([{ state: 'dead', attemptCount: 5 }])
  expect(house.saved).toEqual([])

  await house.platform.deliveries.redeliver(event.deliveries[0]!.id)
  await event.attempt(6)
  expect(house.saved).toEqual([[nodeId, 'PAUSED']])
})

it('saves once what is delivered twice', async () => {
  await using house = await startHouse()
  const nodeId = await house.createNode()
  const event = await house.platform.nodes.setStatus(nodeId, 'PAUSED')
  await event.delivered()
  await house.platform.deliveries.redeliver(event.deliveries[0]!.id)
  expect(await event.attempt(2)).toMatchObject({ outcome: 'delivered' })
  expect(house.saved).toEqual([[nodeId, 'PAUSED']])
})
