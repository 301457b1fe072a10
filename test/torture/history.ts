// What a run saw, from outside: which calls were answered, which requests came, who died when, and what the store says at
// the end. It holds no rule.

/** Counts every observation of the run: what has the smaller one was seen first. No clock is compared with another. */
export type Tick = number

/** Number of a process of the platform, from 1. It is killed once at most, and never started again. */
export type LifeId = number

/** A call that was answered with an event. */
export interface AcceptedEvent {
  readonly nodeId: string
  readonly eventId: string
  readonly deliveryIds: readonly string[]
}

/** An answered act of the Cloud API, and the statuses that have to follow it. */
export interface AcceptedAct {
  readonly nodeId: string
  readonly statuses: readonly string[]
}

/**
 * A URL that was taken away: nothing may begin there once the call was answered. Both instants are Infinity for a call that
 * never was: it may have happened.
 */
export interface Closing {
  readonly nodeId: string
  readonly url: string
  readonly at: Tick
  /** Milliseconds since 1970, as attempts in the store are dated. */
  readonly answeredAt: number
}

export type RequestEnd =
  | { readonly kind: 'answered'; readonly status: number; readonly at: Tick }
  /** The endpoint broke the connection. */
  | { readonly kind: 'reset'; readonly at: Tick }
  /** The other side broke it: it gave up, or it died. */
  | { readonly kind: 'hung-up'; readonly at: Tick }

export interface SeenRequest {
  readonly url: string
  readonly eventId: string
  readonly attemptNumber: number
  readonly life: LifeId
  readonly body: string
  readonly signature: string
  readonly at: Tick
  /** Null while it is not over. */
  end: RequestEnd | null
}

/** A process of the platform from its start to its end. */
export interface Life {
  readonly id: LifeId
  readonly bornAt: Tick
  /** Null for one that was never killed. */
  death: { readonly at: Tick; readonly cause: string } | null
}

export interface StoredEvent {
  readonly id: string
  readonly nodeId: string
  readonly status: string
  readonly body: string
}

export interface StoredAttempt {
  readonly number: number
  readonly url: string
  readonly startedAt: number
  readonly endedAt: number
  readonly outcome: string
}

export interface StoredDelivery {
  readonly id: string
  readonly eventId: string
  readonly nodeId: string
  readonly state: string
  readonly attemptCount: number
  readonly attempts: readonly StoredAttempt[]
}

export interface History {
  readonly accepted: readonly AcceptedEvent[]
  /** In the order of each node's answers. */
  readonly acts: readonly AcceptedAct[]
  /** For each node: calls that were sent and never answered. Each may have happened. */
  readonly unanswered: ReadonlyMap<string, number>
  readonly closings: readonly Closing[]
  /** In the order in which they came. */
  readonly requests: readonly SeenRequest[]
  readonly lives: readonly Life[]
  /** In the order of the log. */
  readonly events: readonly StoredEvent[]
  readonly deliveries: readonly StoredDelivery[]
  /** Whether the platform's key made that signature over that body. */
  readonly isSigned: (body: string, signature: string) => boolean
  readonly limits: Limits
}

export interface Limits {
  /** How many a delivery gets. */
  readonly attempts: number
  /** Attempts in flight at one URL when it is taken away: so many may still come. */
  readonly afterClosing: number
  /** Likewise when it answers 410, until that is recorded. */
  readonly afterGone: number
  /** How long one process may need to hear what another was told. */
  readonly hearsWithinMs: number
}
