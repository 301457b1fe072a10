import { parseDuration } from '../../domain/duration.ts'
import type { DeliveryWithAttempts } from '../../domain/delivery.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { loadKnownDelivery } from './load-known-delivery.ts'

const DEFAULT_GOAL = 'settled'
const DEFAULT_TIMEOUT = '10s'
const MAX_TIMEOUT_MS = 60_000

/** Long poll: answers as soon as the delivery is what was waited for, or never can be. The time limit is real time. */
export const waitForDelivery: Operation<'waitForDelivery'> = async (
  { params, query, signal },
  house,
) => {
  const id = params['id'] ?? ''
  const goal = parseGoal(query['until'] ?? DEFAULT_GOAL)
  const timeoutMs = parseTimeout(query['timeout'] ?? DEFAULT_TIMEOUT)
  const delivery = await house.time.waitUntil(
    async () => {
      const candidate = await loadKnownDelivery(id, house)
      checkCanReach(candidate, goal)
      return isReached(candidate, goal) ? candidate : undefined
    },
    AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  )
  if (delivery) return representDelivery(delivery)
  // Nobody hears the answer any more, and the store may be closing.
  if (signal.aborted) throw new PlatformError('ERR_WAIT_TIMEOUT', 'The caller hung up')
  const { state, attemptCount } = await loadKnownDelivery(id, house)
  throw new PlatformError(
    'ERR_WAIT_TIMEOUT',
    `Not ${describeGoal(goal)} within the time limit: the delivery is ${state} after ${attemptCount} attempts`,
  )
}

type Goal =
  { readonly kind: 'delivered' | 'settled' } | { readonly kind: 'attempt'; readonly number: number }

function parseGoal(text: string): Goal {
  if (text === 'delivered' || text === 'settled') return { kind: text }
  const number = Number(/^attempt:([1-9]\d{0,5})$/.exec(text)?.[1])
  if (number > 0) return { kind: 'attempt', number }
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    'until: expected delivered, settled or attempt:<number>',
  )
}

function parseTimeout(text: string): number {
  const ms = parseDuration(text)
  if (ms !== undefined && ms <= MAX_TIMEOUT_MS) return ms
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    'timeout: expected a duration of at most 60s, such as 10s',
  )
}

function isSettled({ state }: DeliveryWithAttempts): boolean {
  return state === 'delivered' || state === 'dead' || state === 'cancelled'
}

function isReached(delivery: DeliveryWithAttempts, goal: Goal): boolean {
  switch (goal.kind) {
    case 'delivered':
      return delivery.state === 'delivered'
    case 'settled':
      return isSettled(delivery)
    case 'attempt':
      return delivery.attemptCount >= goal.number
  }
}

function checkCanReach(delivery: DeliveryWithAttempts, goal: Goal): void {
  if (!isSettled(delivery) || isReached(delivery, goal)) return
  throw new PlatformError(
    'ERR_CONFLICT',
    `The delivery can no longer be ${describeGoal(goal)}: it is ${delivery.state} after ${delivery.attemptCount} attempts`,
  )
}

function describeGoal(goal: Goal): string {
  return goal.kind === 'attempt' ? `at attempt ${goal.number}` : goal.kind
}
