// One try: one HTTP exchange and what came of it. Appended when it is over, never changed afterwards.
import type { OutcomeKind } from './classify-outcome.ts'
import type { AttemptId, DeliveryId } from './ids.ts'
import type { Reply, SendErrorClass } from './reply.ts'

export interface Attempt {
  readonly id: AttemptId
  readonly deliveryId: DeliveryId
  /** From 1, without gaps. */
  readonly number: number
  readonly url: string
  /** Platform time. */
  readonly startedAt: number
  readonly endedAt: number
  readonly outcome: OutcomeKind
  readonly explanation: string
  readonly errorClass: SendErrorClass | null
  readonly requestHeaders: readonly (readonly [string, string])[]
  readonly response: Reply['response'] | null
  /** Real milliseconds, also under a scaled or manual clock. */
  readonly timings: { readonly totalMs: number; readonly firstByteMs: number | null }
  readonly nextAttemptAt: number | null
  readonly nextAttemptReason: string | null
}
