// Lists of events and deliveries come newest first, in pages that neither skip nor repeat anything.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStage, type Stage } from '../support/stage.ts'

let stage: Stage
const announced: string[] = []

beforeAll(async () => {
  stage = await startStage()
  for (let count = 0; count < 7; count += 1) {
    const event = await stage.announce()
    announced.push(event.id)
    await event.delivered()
  }
})

afterAll(() => stage[Symbol.asyncDispose]())

it('turns the pages of all events', async () => {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { events, nextCursor } = await stage.platform.events.list({
      limit: 3,
      ...(cursor !== null && { cursor }),
    })
    expect(events.length).toBeLessThanOrEqual(3)
    seen.push(...events.map(({ id }) => id))
    cursor = nextCursor
  } while (cursor !== null)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.toReversed().slice(-announced.length)).toEqual(announced)
})

it('does not repeat anything when something new comes between two pages', async () => {
  const first = await stage.platform.deliveries.list({ limit: 2 })
  await (await stage.announce()).delivered()
  const second = await stage.platform.deliveries.list({ limit: 2, cursor: first.nextCursor! })
  const ids = [...first.deliveries, ...second.deliveries].map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
})

it('keeps to a node, an event or a state', async () => {
  const { platform, nodeId } = stage
  const [eventId] = announced
  expect((await platform.deliveries.list({ eventId: eventId! })).deliveries).toHaveLength(1)
  expect((await platform.deliveries.list({ state: 'dead' })).deliveries).toEqual([])
  expect((await platform.events.list({ nodeId: '0'.repeat(32) })).events).toEqual([])
  const ofNode = await platform.deliveries.list({ nodeId, state: 'delivered', limit: 200 })
  expect(ofNode.nextCursor).toBeNull()
  expect(ofNode.deliveries.length).toBeGreaterThanOrEqual(announced.length)
})
