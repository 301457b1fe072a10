// An event that is older than the last one handled of its node is not handled. Events of one node take turns, because
// one that is being handled could otherwise be overtaken. Knows no handler and no HTTP.
import type { VerifiedDelivery } from '../delivery.ts'
import { describeDelivery } from '../describe-delivery.ts'
import type { AnyWebhookError } from '../errors/any-webhook-error.ts'
import { toWebhookError } from '../errors/to-webhook-error.ts'
import { isKnownEvent, type KnownEvent } from '../events.ts'
import { parseTimestamp } from '../parse-timestamp.ts'
import { bindsSocketsToRequests } from '../runtime.ts'
import { askStore } from './ask-store.ts'
import type { OrderStore } from './order-store.ts'
import type { Turns } from './turns.ts'

export type OrderGuard<Delivery> = <Outcome>(
  delivery: Delivery,
  work: () => Promise<Outcome>,
) => Promise<Outcome | 'stale'>

export function createOrderGuard(
  store: OrderStore,
  turns: Turns,
  onStale: (event: KnownEvent, delivery: VerifiedDelivery<KnownEvent>) => Promise<void>,
  report: (error: AnyWebhookError) => Promise<void>,
): OrderGuard<VerifiedDelivery> {
  return (delivery, work) => {
    const { event } = delivery
    const at = parseTimestamp(event.eventTimestamp)
    // What is about no node, or of no time, has no place in any order.
    if (!isKnownEvent(event) || at === undefined) return work()
    const facts = describeDelivery(delivery)
    const { nodeId } = event

    const guarded = async () => {
      const lastAt = await askStore('lastAt', facts, () => store.lastAt(nodeId))
      // Equal times pass: the platform writes whole seconds, and several events may fall into one.
      if (lastAt !== undefined && at < lastAt) {
        await onStale(event, { ...delivery, event })
        return 'stale'
      }
      const outcome = await work()
      // The handler has finished; that the store has not cannot make it undone.
      await askStore('advance', facts, () => store.advance(nodeId, at)).catch((error: unknown) =>
        report(toWebhookError(error)),
      )
      return outcome
    }
    return bindsSocketsToRequests() ? guarded() : turns.take(nodeId, guarded)
  }
}
