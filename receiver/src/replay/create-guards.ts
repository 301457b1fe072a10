// The guards that the settings ask for; where one is off, work is done as it comes.
import type { VerifiedDelivery } from '../delivery.ts'
import { describeDelivery } from '../describe-delivery.ts'
import type { AnyWebhookError } from '../errors/any-webhook-error.ts'
import type { Outcome } from '../hand-over.ts'
import type { ReceiverOptions } from '../receiver-options.ts'
import { tellOwner } from '../tell-owner.ts'
import { createDuplicateGuard, type DuplicateGuard, type Passage } from './duplicate-guard.ts'
import { createOrderGuard, type OrderGuard } from './order-guard.ts'
import { DEFAULT_LEASE_MS, type ReplaySettings } from './parse-replay-options.ts'
import { createTurns } from './turns.ts'

export interface Guards {
  readonly duplicates: DuplicateGuard<VerifiedDelivery, Outcome>
  readonly order: OrderGuard<VerifiedDelivery>
}

export function createGuards(
  settings: ReplaySettings,
  onStale: ReceiverOptions['onStale'],
  now: () => number,
  report: (error: AnyWebhookError) => Promise<void>,
): Guards {
  const { duplicates, order } = settings
  return {
    duplicates: duplicates
      ? createDuplicateGuard(duplicates, identify, now, report)
      : { pass: passFreely },
    order: order
      ? createOrderGuard(
          order,
          createTurns(duplicates?.leaseMs ?? DEFAULT_LEASE_MS, now),
          (event, delivery) => tellOwner('onStale', () => onStale?.(event, delivery), event),
          report,
        )
      : (_delivery, work) => work(),
  }
}

function identify(delivery: VerifiedDelivery) {
  return [delivery.bodySha256, describeDelivery(delivery)] as const
}

export function passFreely<Result>(
  _delivery: unknown,
  work: () => Promise<Result>,
): Passage<Result> {
  return { isJoined: false, claimed: Promise.resolve(true), finished: work() }
}
