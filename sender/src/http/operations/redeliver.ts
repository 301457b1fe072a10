import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { loadKnownDelivery } from './load-known-delivery.ts'
import { sendAgain } from './send-again.ts'

/** The same delivery once more, due now: attempts are numbered on, the retry ladder begins again. */
export const redeliver: Operation<'redeliver'> = async ({ params }, house) => {
  const id = params['id'] ?? ''
  await sendAgain(id, house)
  return representDelivery(await loadKnownDelivery(id, house))
}
