import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { loadKnownDelivery } from './load-known-delivery.ts'

export const getDelivery: Operation<'getDelivery'> = async ({ params }, house) =>
  representDelivery(await loadKnownDelivery(params['id'] ?? '', house))
