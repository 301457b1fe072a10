// The same delivery is handled once, however often and from wherever it comes. Knows no handler and no HTTP.
//
// Until it is over, but no longer than its lease, a delivery has one passage in this process, and duplicates join that one
// instead of asking the store.
// - *Claiming*: the store is asked. Ends with `claimed`: true, and the work begins; false, it was done before; or an
//   error, because another process has it or the store failed, and nothing is run.
// - *Working*, under the claim. When the work fails, the claim is released, so that a retry runs it again.
// - *Over*, with `finished`, when the store has been told. What the store then says changes no outcome, it is reported.
import { DeliveryInProgressError } from '../errors/store-errors.ts'
import type { AnyWebhookError } from '../errors/any-webhook-error.ts'
import { toWebhookError } from '../errors/to-webhook-error.ts'
import type { VerifiedDelivery } from '../delivery.ts'
import { describeDelivery } from '../describe-delivery.ts'
import { bindsSocketsToRequests, createToken } from '../runtime.ts'
import { askStore } from './ask-store.ts'
import type { DeliveryStore } from './delivery-store.ts'

export interface Passage<Outcome> {
  readonly isJoined: boolean
  /** Whether this passage does the work. */
  readonly claimed: Promise<boolean>
  /** What came of the work; undefined when it was done before. */
  readonly finished: Promise<Outcome | undefined>
}

export interface DuplicateGuard<Outcome> {
  readonly pass: (delivery: VerifiedDelivery, work: () => Promise<Outcome>) => Passage<Outcome>
}

interface UnderWay<Outcome> extends Passage<Outcome> {
  readonly token: string
  readonly leaseEndsAt: number
}

export interface DuplicateSettings {
  readonly store: DeliveryStore
  readonly leaseMs: number
  readonly ttlMs: number
}

export function createDuplicateGuard<Outcome>(
  { store, leaseMs, ttlMs }: DuplicateSettings,
  now: () => number,
  report: (error: AnyWebhookError) => Promise<void>,
): DuplicateGuard<Outcome> {
  const underWay = new Map<string, UnderWay<Outcome>>()

  // Beyond the lease the work may never end: what comes then must not wait for it, too.
  function findUnderWay(key: string): Passage<Outcome> | undefined {
    const found = underWay.get(key)
    return found && now() < found.leaseEndsAt && !bindsSocketsToRequests() ? found : undefined
  }

  async function claim(delivery: VerifiedDelivery, token: string): Promise<boolean> {
    const facts = describeDelivery(delivery)
    const result: unknown = await askStore('claim', facts, async () => {
      const said = await store.claim(delivery.bodySha256, { token, now: now(), leaseMs })
      checkClaimResult(said)
      return said
    })
    if (result === 'in-progress') throw new DeliveryInProgressError(facts)
    return result === 'new'
  }

  async function settle(
    operation: 'complete' | 'release',
    delivery: VerifiedDelivery,
    token: string,
  ): Promise<void> {
    const key = delivery.bodySha256
    try {
      await askStore(operation, describeDelivery(delivery), () =>
        operation === 'complete'
          ? store.complete(key, { token, now: now(), ttlMs })
          : store.release(key, { token }),
      )
    } catch (error) {
      await report(toWebhookError(error))
    }
  }

  async function finish(
    claimed: Promise<boolean>,
    delivery: VerifiedDelivery,
    token: string,
    work: () => Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    try {
      if (!(await claimed)) return undefined
      const outcome = await work().catch(async (error: unknown) => {
        await settle('release', delivery, token)
        throw error
      })
      await settle('complete', delivery, token)
      return outcome
    } finally {
      const key = delivery.bodySha256
      if (underWay.get(key)?.token === token) underWay.delete(key)
    }
  }

  return {
    pass(delivery, work) {
      const joined = findUnderWay(delivery.bodySha256)
      if (joined) return { ...joined, isJoined: true }
      const token = createToken()
      const claimed = claim(delivery, token)
      const finished = finish(claimed, delivery, token, work)
      const passage = { isJoined: false, claimed, finished }
      underWay.set(delivery.bodySha256, { ...passage, token, leaseEndsAt: now() + leaseMs })
      return passage
    },
  }
}

function checkClaimResult(said: unknown): void {
  if (said === 'new' || said === 'in-progress' || said === 'done') return
  throw new TypeError("claim must give 'new', 'in-progress' or 'done'")
}
