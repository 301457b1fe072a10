import { DELIVERY_STATES } from '../../domain/delivery.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { readPage } from './read-page.ts'

export const listDeliveries: Operation<'listDeliveries'> = async ({ query }, house) => {
  const { nodeId, eventId } = query
  const state = query['state'] === undefined ? undefined : checkState(query['state'])
  const filter = {
    ...(state !== undefined && { state }),
    ...(nodeId !== undefined && { nodeId }),
    ...(eventId !== undefined && { eventId }),
  }
  const page = await house.store.listDeliveries(filter, readPage(query))
  return { deliveries: page.items.map(representDelivery), nextCursor: page.nextCursor }
}

function checkState(text: string) {
  const state = DELIVERY_STATES.find((candidate) => candidate === text)
  if (state) return state
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    `state: expected one of ${DELIVERY_STATES.join(', ')}`,
  )
}
