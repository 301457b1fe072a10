import { expect, test } from 'vitest'
import { createPublishedEvent } from '../../domain/event.ts'
import type { House } from '../house.ts'
import type { OperationRequest } from '../operation.ts'
import { getPublishedEvent } from './get-published-event.ts'

const facts = { id: 'evt_1', type: 'user.created', occurredAt: 0, data: { id: 'user_1' } } as const
const event = createPublishedEvent(facts, { userId: 'u1', workspaceId: 'default' })
// All there is to ask: not for the deliveries with their bodies, of which a thousand can be a gigabyte.
const store = {
  findEvent: () => Promise.resolve(event),
  listEventDeliveries: () => Promise.resolve([]),
}
const ask = (userId: string) =>
  getPublishedEvent(
    { params: { id: 'evt_1' }, userId } as unknown as OperationRequest<'getPublishedEvent'>,
    { store } as unknown as House,
  )

test('an event is shown from itself and its log, whatever its deliveries hold', async () => {
  expect(await ask('u1')).toMatchObject({ id: 'evt_1', data: { id: 'user_1' }, deliveries: [] })
})

test("another account's looks the same as none", async () => {
  await expect(ask('u2')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' })
})
