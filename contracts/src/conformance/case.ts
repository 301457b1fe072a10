// What a case of the conformance run is: a request as data, what a receiver has to make of it, and why. Sends nothing.
import type { Desk } from './desk.ts'
import type { WireRequest } from './wire-request.ts'

/** `accept`: 2xx. `refuse`: 4xx. `either`: one of them, but no crash and no silence. */
export type Expectation = 'accept' | 'refuse' | 'either'

/** What a receiver made of a request. */
export type Outcome =
  'accepted' | 'refused' | 'redirected' | 'crashed' | 'hung-up' | 'silent' | 'unreachable'

export interface Case<AtDesk = Desk> {
  /** Unique in its family; in the words of the documentation. */
  readonly name: string
  /** Undefined where the case makes no sense at this desk. */
  readonly build: (desk: AtDesk) => WireRequest | undefined
  readonly expected: Expectation
  readonly why: string
  readonly fix: string
  /** Ending the connection without an answer is a refusal, too: servers do that below the application. */
  readonly mayHangUp?: boolean
  /** What the platform's published sample handler is known to make of it, where that is not what is expected. */
  readonly knownOfSample?: Outcome
}

export interface Family<AtDesk = Desk> {
  readonly title: string
  readonly cases: readonly Case<AtDesk>[]
}
