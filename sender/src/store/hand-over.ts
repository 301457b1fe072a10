// Claims at birth: a new delivery that is due at once is claimed in the very transaction that accepts its event, if whoever
// dispatches wants it. That spares a second commit and the reading back of what is known.
import type { ClaimedDelivery, Delivery } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { ClaimTaker, Lease } from './store.ts'

export interface HandOver {
  /** Resolves when the transactions that still ask the taker before have ended. */
  readonly setTaker: (taker: ClaimTaker | null) => Promise<void>
  /** For one transaction; ends with `commit` or `undo`. */
  readonly open: () => Births
}

export interface Births {
  /** Null leaves the delivery to a later claim. */
  claim(delivery: Delivery, event: Event, webhook: ClaimedDelivery['webhook']): Lease | null
  /** After the commit: the attempts begin. */
  commit(): void
  /** After a transaction that failed: nothing was claimed. */
  undo(): void
}

export function createHandOver(): HandOver {
  let current: ClaimTaker | null = null
  const underWay = new Set<Promise<undefined>>()
  return {
    async setTaker(taker) {
      current = taker
      await Promise.all(underWay)
    },
    open() {
      if (!current) return NO_BIRTHS
      const ended = Promise.withResolvers<undefined>()
      underWay.add(ended.promise)
      return openBirths(current, () => {
        underWay.delete(ended.promise)
        ended.resolve(undefined)
      })
    },
  }
}

const NO_BIRTHS: Births = { claim: () => null, commit: () => undefined, undo: () => undefined }

function openBirths(taker: ClaimTaker, end: () => void): Births {
  const claimed: ClaimedDelivery[] = []
  let firstLeaseUntil = Infinity
  return {
    claim(delivery, event, webhook) {
      const { dueAt } = delivery
      const lease = dueAt === null ? null : taker.take({ url: webhook.url, dueAt })
      if (lease) {
        claimed.push(toBornClaimed(lease, delivery, event, webhook))
        firstLeaseUntil = Math.min(firstLeaseUntil, lease.leaseUntil)
      }
      return lease
    },
    commit() {
      if (claimed.length > 0) taker.begin(claimed, firstLeaseUntil)
      end()
    },
    undo() {
      for (const { webhook } of claimed) taker.giveBack(webhook.url)
      end()
    },
  }
}

function toBornClaimed(
  { claimId }: Lease,
  delivery: Delivery,
  event: Event,
  webhook: ClaimedDelivery['webhook'],
): ClaimedDelivery {
  return {
    id: delivery.id,
    claimId,
    attemptNumber: 1,
    ladderIndex: 0,
    isRetry: false,
    event,
    contentId: delivery.contentId,
    isList: false,
    webhook,
  }
}
