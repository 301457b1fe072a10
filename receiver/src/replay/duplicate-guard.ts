// The same delivery is handled once, however often and from wherever it comes. Knows no handler and no HTTP.
//
// Until it is over, but no longer than its lease, a delivery has one passage in this process, and duplicates join that one
// instead of asking the store.
// - *Claiming*: the store is asked. Ends with `claimed`: true, and the work begins; false, it was done before; or an
//   error, because another process has it or the store failed, and nothing is run.
// - *Working*, under the claim. When the work fails, the claim is released, so that a retry runs it again.
// - *Over*, with `finished`, when the store has been told. What the store then says changes no outcome, it is reported.
import { checkOption } from '../check-option.ts'
import { DeliveryInProgressError } from '../errors/store-errors.ts'
import type { AnyWebhookError } from '../errors/any-webhook-error.ts'
import { toWebhookError } from '../errors/to-webhook-error.ts'
import type { Diagnostics } from '../errors/webhook-error.ts'
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

export interface DuplicateGuard<Delivery, Outcome> {
  readonly pass: (delivery: Delivery, work: () => Promise<Outcome>) => Passage<Outcome>
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

/** `identify`: what a delivery is known by, and what may be said of it. */
export function createDuplicateGuard<Delivery, Outcome>(
  { store, leaseMs, ttlMs }: DuplicateSettings,
  identify: (delivery: Delivery) => readonly [key: string, facts: Diagnostics],
  now: () => number,
  report: (error: AnyWebhookError) => Promise<void>,
): DuplicateGuard<Delivery, Outcome> {
  const underWay = new Map<string, UnderWay<Outcome>>()

  // Beyond the lease the work may never end: what comes then must not wait for it, too.
  function findUnderWay(key: string): Passage<Outcome> | undefined {
    const found = underWay.get(key)
    return found && now() < found.leaseEndsAt && !bindsSocketsToRequests() ? found : undefined
  }

  async function claim(key: string, facts: Diagnostics, token: string): Promise<boolean> {
    const result: unknown = await askStore('claim', facts, async () => {
      const said = await store.claim(key, { token, now: now(), leaseMs })
      checkClaimResult(said)
      return said
    })
    if (result === 'in-progress') throw new DeliveryInProgressError(facts)
    return result === 'new'
  }

  return {
    pass(delivery, work) {
      const [key, facts] = identify(delivery)
      const joined = findUnderWay(key)
      if (joined) return { ...joined, isJoined: true }
      const token = createToken()
      const claimed = claim(key, facts, token)

      const settle = async (operation: 'complete' | 'release') => {
        try {
          await askStore(operation, facts, () =>
            store[operation](key, { token, now: now(), ttlMs }),
          )
        } catch (error) {
          await report(toWebhookError(error))
        }
      }
      const finish = async () => {
        try {
          if (!(await claimed)) return undefined
          const outcome = await work().catch(async (error: unknown) => {
            await settle('release')
            throw error
          })
          await settle('complete')
          return outcome
        } finally {
          if (underWay.get(key)?.token === token) underWay.delete(key)
        }
      }
      const passage = { isJoined: false, claimed, finished: finish() }
      underWay.set(key, { ...passage, token, leaseEndsAt: now() + leaseMs })
      return passage
    },
  }
}

function checkClaimResult(said: unknown): void {
  const isKnown = ['new', 'in-progress', 'done'].includes(said as string)
  checkOption('claim', isKnown, "must give 'new', 'in-progress' or 'done'")
}
