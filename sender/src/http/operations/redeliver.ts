import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { loadKnownDelivery } from './load-known-delivery.ts'

/** The same delivery once more, due now: attempts are numbered on, the retry ladder begins again. */
export const redeliver: Operation<'redeliver'> = async ({ params }, house) => {
  const id = params['id'] ?? ''
  const outcome = await house.store.redeliver(id, house.clock.now())
  if (outcome === 'in-flight') {
    throw new PlatformError(
      'ERR_CONFLICT',
      'This delivery is being attempted right now; wait for the attempt to end',
    )
  }
  if (outcome === 'webhook-inactive') {
    throw new PlatformError(
      'ERR_CONFLICT',
      'The webhook of this delivery was removed, or disabled by a 410; set its URL again first',
    )
  }
  return representDelivery(await loadKnownDelivery(id, house))
}
