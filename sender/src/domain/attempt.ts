// One try: one HTTP exchange and what came of it. Appended when it is over, never changed afterwards.
import type { OutcomeKind } from './classify-outcome.ts'
import type { HeaderLines } from './header-lines.ts'
import type { AttemptId, DeliveryId } from './ids.ts'
import type { Connection, Phases, Reply, SendErrorClass } from './reply.ts'

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
  /** As they went out, in order and spelling; if nothing did, as they would have. */
  readonly requestHeaders: HeaderLines
  readonly response: Reply['response'] | null
  readonly phases: Phases
  /** Null when none was made. */
  readonly connection: Connection | null
  readonly nextAttemptAt: number | null
  readonly nextAttemptReason: string | null
}
