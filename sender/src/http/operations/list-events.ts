import type { Operation } from '../operation.ts'
import { representEvent } from '../represent/event.ts'
import { readPage } from './read-page.ts'

export const listEvents: Operation<'listEvents'> = async ({ query }, house) => {
  const { nodeId } = query
  const page = await house.store.listEvents(nodeId === undefined ? {} : { nodeId }, readPage(query))
  return { events: page.items.map(representEvent), nextCursor: page.nextCursor }
}
