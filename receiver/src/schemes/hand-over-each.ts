// The events of one request to their handlers, one after another, each under a claim of its own: when one fails, a retry of the
// request runs that one and those behind it, and no other again.
import { createHandOver, type HandOver, type HandOverParts, type Handling } from '../hand-over.ts'
import { formatDeduplicationKey } from './format-deduplication-key.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'

export function createHandOverEach(
  parts: Omit<HandOverParts<SchemeDelivery>, 'order'>,
): HandOver<SchemeDelivery> {
  // Under `ack: 'early'` all are claimed before the first has finished: each waits for the one before it.
  const turns = new WeakMap<SchemeDelivery, Promise<unknown>>()
  const handOver = createHandOver<SchemeDelivery>({
    ...parts,
    order: async (delivery, work) => {
      await turns.get(delivery)
      return work()
    },
  })

  return async (delivery, waitUntil) => {
    const handlings: Handling[] = []
    let last: Promise<unknown> = Promise.resolve()
    for (const own of listEach(delivery)) {
      turns.set(own, last)
      const handling = await handOver(own, (work) => {
        last = work
        waitUntil?.(work)
      })
      handlings.push(handling)
    }
    return summarize(handlings)
  }
}

function listEach(delivery: SchemeDelivery): readonly SchemeDelivery[] {
  if (delivery.index === undefined) return [delivery]
  return delivery.events.map((event, index) => {
    const own = { ...delivery, event, index }
    return { ...own, deduplicationKey: formatDeduplicationKey(own) }
  })
}

// What was handled says more than what was not.
const WEIGHT: readonly Handling[] = [
  'accepted',
  'handled',
  'duplicate',
  'unknown-event',
  'no-handler',
]

function summarize(handlings: readonly Handling[]): Handling {
  return WEIGHT.find((handling) => handlings.includes(handling)) ?? 'no-handler'
}
