// Equal deliveries at every door: fifty at once, and one more long after.
import { expect, it } from 'vitest'
import { openDoor } from '../../support/doors/door-room.ts'
import { DOOR_NAMES, DOOR_PATH } from '../../support/doors/every-door.ts'
import { post } from '../../support/hostile-request.ts'
import { postAtOnce } from '../../support/post-at-once.ts'

const { headers, body } = post({
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
})

const COUNT = 50

it.each(DOOR_NAMES)('%s', async (door) => {
  // The handler ends when all copies have been verified: so all of them come while it is at work.
  const all = Promise.withResolvers<undefined>()
  let verified = 0
  const nodeId = () => {
    verified += 1
    if (verified === COUNT) all.resolve(undefined)
    return true
  }
  await using room = await openDoor(door, { expect: { nodeId } }, () => all.promise)
  const send = (count: number) =>
    postAtOnce(room.origin + DOOR_PATH, count, Object.fromEntries(headers), body)
  expect(await send(COUNT)).toEqual(Array(COUNT).fill(200))
  expect(room.handled).toHaveLength(1)
  expect(await send(1)).toEqual([200])
  expect(room.handled).toHaveLength(1)
  expect(room.errors).toEqual([])
})
