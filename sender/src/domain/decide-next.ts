// Outcome to decision: delivered, try again at an instant, or give up. The whole retry policy, and no clock of its own.
import type { Outcome } from './classify-outcome.ts'
import { formatDuration } from './duration.ts'
import type { RetrySchedule } from './retry-schedule.ts'

export type Decision =
  | { readonly kind: 'delivered' }
  /** The webhook is to be disabled, its other deliveries cancelled. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'dead'; readonly reason: string }
  | { readonly kind: 'retry'; readonly at: number; readonly reason: string }

export interface DecisionFacts {
  /** Place of the attempt on the schedule, from 0. */
  readonly ladderIndex: number
  readonly schedule: RetrySchedule
  readonly outcome: Outcome
  /** When the attempt ended. */
  readonly endedAt: number
  /** Added to the step, never taken off it. */
  readonly jitterMs: number
}

export function decideNext(facts: DecisionFacts): Decision {
  const { outcome, schedule, endedAt } = facts
  if (outcome.kind === 'delivered' || outcome.kind === 'gone') return { kind: outcome.kind }
  const delayMs = schedule.delaysMs[facts.ladderIndex + 1]
  if (delayMs === undefined) {
    const count = schedule.delaysMs.length
    const attempts = count === 1 ? 'the only attempt' : `all ${count} attempts`
    return { kind: 'dead', reason: `${attempts} of schedule ${schedule.name} failed` }
  }
  const stepAt = endedAt + delayMs + facts.jitterMs
  const step = `step ${formatDuration(delayMs)} of schedule ${schedule.name}`
  if (outcome.notBefore !== null && outcome.notBefore > stepAt) {
    const asked = formatDuration(outcome.notBefore - endedAt)
    return {
      kind: 'retry',
      at: outcome.notBefore,
      reason: `Retry-After of ${asked}, later than ${step}`,
    }
  }
  return { kind: 'retry', at: stepAt, reason: step }
}
