import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'

/** Makes one delivery due now with a fresh retry ladder, or refuses. That it exists is the caller's to know. */
export async function sendAgain(
  id: string,
  { store, clock }: Pick<House, 'store' | 'clock'>,
): Promise<void> {
  const outcome = await store.redeliver(id, clock.now())
  if (outcome === 'in-flight') {
    throw new PlatformError(
      'ERR_CONFLICT',
      'This delivery is being attempted right now; wait for the attempt to end',
    )
  }
  if (outcome === 'webhook-inactive') {
    throw new PlatformError(
      'ERR_CONFLICT',
      'The webhook of this delivery was removed or is not active, perhaps because of a 410: set its URL again, or make it active, first',
    )
  }
}
