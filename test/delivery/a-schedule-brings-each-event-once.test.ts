// A webhook with a cadence is told at the end of each window, once, of all that happened in it.
import { describe, expect, it } from 'vitest'
import { openHouse, type OpenHouse } from '../support/open-house.ts'
import { publish as publishAny, register as registerAny } from '../support/registrations.ts'
import { startEndpoint, type RecordedRequest } from '../support/scripted-endpoint.ts'
import { createTempDir } from '../support/temp-dir.ts'
import type { Registration } from '../../sender/src/domain/registration.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK_EVENTS = 10_000

const numbersIn = ({ body }: RecordedRequest): readonly number[] =>
  (JSON.parse(body.toString()) as readonly { details: { number: number } }[]).map(
    ({ details }) => details.number,
  )

/** Daily, and under the only scheme that needs no secret of its own, unless it is to be another. */
const register = ({ store }: OpenHouse, changes: Partial<Registration>): Promise<Registration> =>
  registerAny(store, { scheme: 'thunderstack', sealed: null, cadenceMinutes: 1_440, ...changes })
const publish = (house: OpenHouse, number: number, more: Readonly<Record<string, string>> = {}) =>
  publishAny(house.store, { at: house.now(), data: { number, ...more } })

/** To the next midnight, so that the days of the story are those of the calendar. */
async function startOfDay(house: OpenHouse): Promise<number> {
  const midnight = Math.ceil(house.now() / DAY) * DAY
  await house.platform.clock.set(new Date(midnight).toISOString())
  return midnight
}

describe('a daily cadence', () => {
  it('brings ten thousand events of a week in seven requests, each once and in order', async () => {
    await using endpoint = await startEndpoint()
    await using house = await openHouse()
    await register(house, { url: endpoint.url })
    const midnight = await startOfDay(house)
    let number = 0
    for (let hour = 0; hour < 7 * 24; hour++) {
      const until = Math.floor(((hour + 1) * WEEK_EVENTS) / (7 * 24))
      await Promise.all(Array.from({ length: until - number }, () => publish(house, number++)))
      await house.platform.clock.set(new Date(midnight + (hour + 1) * HOUR).toISOString())
    }
    expect(endpoint.requests.flatMap(numbersIn)).toEqual(
      Array.from({ length: WEEK_EVENTS }, (_, index) => index),
    )
    expect(endpoint.requests).toHaveLength(7)
  })

  it('is silent about days on which nothing happened', async () => {
    await using endpoint = await startEndpoint()
    await using house = await openHouse()
    await register(house, { url: endpoint.url })
    await startOfDay(house)
    await publish(house, 1)
    await house.platform.clock.advance('3d')
    await publish(house, 2)
    await house.platform.clock.advance('3d')
    expect(endpoint.requests.map(numbersIn)).toEqual([[1], [2]])
  })
})

it('the end of a window is the next thing to happen, and nothing is left when it is over', async () => {
  await using endpoint = await startEndpoint()
  await using house = await openHouse()
  const midnight = await startOfDay(house)
  await register(house, { url: endpoint.url, cadenceMinutes: 360 })
  await register(house, { url: endpoint.url, cadenceMinutes: 1 })
  await publish(house, 1)
  const { platform } = house
  await platform.clock.advance('next')
  expect(house.now()).toBe(midnight + MINUTE)
  expect(endpoint.requests).toHaveLength(1)
  await platform.clock.advance('idle')
  expect(house.now()).toBe(midnight + 6 * HOUR)
  expect(endpoint.requests.map(numbersIn)).toEqual([[1], [1]])
})

it('a window that is not taken is brought again, byte for byte', async () => {
  await using endpoint = await startEndpoint([500, 500])
  await using house = await openHouse()
  const webhook = await register(house, { url: endpoint.url, cadenceMinutes: 60 })
  await startOfDay(house)
  for (const number of [1, 2, 3]) await publish(house, number)
  await house.platform.clock.advance('idle')
  const [first, ...again] = endpoint.requests
  expect(numbersIn(first!)).toEqual([1, 2, 3])
  expect(again).toHaveLength(2)
  for (const { body, signature } of again) {
    expect(body.equals(first!.body)).toBe(true)
    expect(signature).toBe(first!.signature)
  }
  const page = { limit: 10, cursor: null }
  const { items } = await house.store.listWebhookDeliveries(webhook.id, { states: [] }, page)
  expect(items).toMatchObject([{ state: 'delivered', attemptCount: 3 }])
})

it('more than a megabyte goes in several requests, none of them bigger', async () => {
  await using endpoint = await startEndpoint()
  await using house = await openHouse()
  await register(house, { url: endpoint.url, cadenceMinutes: 60, isOrdered: true })
  await startOfDay(house)
  const padding = 'ü'.repeat(50_000)
  for (let number = 0; number < 25; number++) {
    await publish(house, number, { padding })
  }
  await house.platform.clock.advance('1h')
  expect(endpoint.requests.map(numbersIn).map((list) => list.length)).toEqual([9, 9, 7])
  expect(endpoint.requests.flatMap(numbersIn)).toEqual(Array.from({ length: 25 }, (_, i) => i))
  for (const { body } of endpoint.requests) expect(body.length).toBeLessThanOrEqual(1_000_000)
})

it('what happens to a node is gathered, too', async () => {
  await using endpoint = await startEndpoint()
  await using house = await openHouse()
  const { platform } = house
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.clock.advance('idle')
  const { userId } = (await house.store.loadNode(nodeId, null))!
  await register(house, { url: endpoint.url, userId, cadenceMinutes: 60 })
  await startOfDay(house)
  await platform.nodes.setStatus(nodeId, 'PAUSED')
  await platform.nodes.setStatus(nodeId, 'RUNNING')
  await platform.clock.advance('next')
  const [request] = endpoint.requests
  expect(JSON.parse(request!.body.toString())).toMatchObject([
    { eventType: 'NODE_STATUS_UPDATED', nodeId, details: { nodeId, status: 'PAUSED' } },
    { eventType: 'NODE_STATUS_UPDATED', nodeId, details: { nodeId, status: 'RUNNING' } },
  ])
})

it('what ended while no platform was up comes soon after the start', async () => {
  await using folder = await createTempDir()
  await using endpoint = await startEndpoint()
  const settings = { store: folder.join('platform.sqlite'), dataDir: folder.path }
  {
    await using house = await openHouse(settings)
    await register(house, { url: endpoint.url, cadenceMinutes: 60 })
    await publishAny(house.store, { at: house.now() - 2 * HOUR, data: { number: 1 } })
  }
  await using house = await openHouse({ ...settings, clock: 'real' })
  const [request] = await endpoint.received(1)
  expect(numbersIn(request!)).toEqual([1])
  await house.platform.settled()
})

it('a clock that moves by itself closes windows by itself', async () => {
  await using endpoint = await startEndpoint()
  await using house = await openHouse({ clock: 'scaled:600' })
  await register(house, { url: endpoint.url, cadenceMinutes: 1 })
  await publish(house, 1)
  await endpoint.received(1)
  await publish(house, 2)
  expect((await endpoint.received(2)).map(numbersIn)).toEqual([[1], [2]])
})

it('what is committed when its window is over already holds up no clock, and is brought all the same', async () => {
  await using endpoint = await startEndpoint()
  await using house = await openHouse()
  await register(house, { url: endpoint.url, cadenceMinutes: 60 })
  const publishLate = (number: number) =>
    publishAny(house.store, { at: house.now() - 2 * HOUR, data: { number } })
  await publishLate(1)
  await house.platform.settled()
  expect(endpoint.requests.map(numbersIn)).toEqual([[1]])
  await publishLate(2)
  await house.platform.clock.advance('1m')
  expect(endpoint.requests.map(numbersIn)).toEqual([[1], [2]])
})
