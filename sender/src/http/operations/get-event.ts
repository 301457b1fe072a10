import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { representEvent } from '../represent/event.ts'

export const getEvent: Operation<'getEvent'> = async ({ params }, house) => {
  const found = await house.store.loadEvent(params['id'] ?? '')
  if (!found)
    throw new PlatformError('ERR_NOT_FOUND', 'No event has this id; GET /_mock/events lists them')
  return { ...representEvent(found.event), deliveries: found.deliveries.map(representDelivery) }
}
