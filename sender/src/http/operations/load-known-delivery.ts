import type { DeliveryWithAttempts } from '../../domain/delivery.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'

/** The delivery a path names, with its attempts, or a refusal. */
export async function loadKnownDelivery(
  id: string,
  house: Pick<House, 'store'>,
): Promise<DeliveryWithAttempts> {
  const delivery = await house.store.loadDelivery(id)
  if (!delivery)
    throw new PlatformError(
      'ERR_NOT_FOUND',
      'No delivery has this id; GET /_mock/deliveries lists them',
    )
  return delivery
}
