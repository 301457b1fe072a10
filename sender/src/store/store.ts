// What is true: each method is one atomic promise. Accepted means committed; a settle names the claim it settles.
import type { Attempt } from '../domain/attempt.ts'
import type { Announcement } from '../domain/content.ts'
import type { Decision } from '../domain/decide-next.ts'
import type {
  ClaimedDelivery,
  Delivery,
  DeliveryState,
  DeliveryWithAttempts,
} from '../domain/delivery.ts'
import type { EndpointSlots } from '../domain/endpoint-slots.ts'
import type { Event } from '../domain/event.ts'
import type { EventType } from '../domain/event-type.ts'
import type { ClaimId, DeliveryId, EventId, WebhookId } from '../domain/ids.ts'
import type { Node, NodeChange, NodeStep } from '../domain/node.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type { Redelivery, RedeliveryRequest } from '../domain/redelivery.ts'
import type { Registration } from '../domain/registration.ts'
import type { Token } from '../domain/token.ts'
import type { Webhook } from '../domain/webhook.ts'
import type { Changes } from './changes.ts'

/** What a node change made: the event, if it was announced, and the deliveries it is owed by: to its own webhook and to others. */
export interface Accepted {
  readonly node: Node
  readonly event: Event | null
  readonly deliveries: readonly Delivery[]
}

/** Makes the event for a changed node; called inside the transaction, must not wait. */
export type AnnounceChange = (node: Node) => Event

export interface Settlement {
  /** The delivery, and the claim that holds it: named by every settle. */
  readonly claim: Claim
  readonly attempt: Attempt
  readonly decision: Decision
  readonly webhook: Pick<Webhook, 'id'>
  readonly event: {
    readonly id: EventId
    /** To be kept for the attempts to come; null when it is there already or not needed again. */
    readonly signature: string | null
  }
}

/** One delivery held under one claim. A claim id names its process, too. */
export interface Claim {
  readonly deliveryId: DeliveryId
  readonly claimId: ClaimId
}

export interface Lease {
  readonly claimId: ClaimId
  /** Real time. */
  readonly leaseUntil: number
}

export interface Claimed {
  readonly deliveries: readonly ClaimedDelivery[]
  /** Whether nothing else was due: all that waits, waits for time or its turn. */
  readonly isCaughtUp: boolean
}

/** Who claims deliveries at birth. All of it is called at once and must not wait. */
export interface ClaimTaker {
  /** Asked inside the transaction, for a first try; null leaves it to a later claim. */
  take(first: { readonly url: string; readonly dueAt: number }): Lease | null
  /** The transaction was committed; `leaseUntil` is when the first of their leases ends. */
  begin(claimed: readonly ClaimedDelivery[], leaseUntil: number): void
  /** The transaction failed; once for each that was taken. */
  giveBack(url: string): void
}

export interface Settled {
  /** Entries whose claim no longer held their delivery; they changed nothing. */
  readonly lost: readonly Settlement[]
  readonly disabledWebhookIds: readonly WebhookId[]
}

/** How far the log had been written at some moment. */
export interface LogMark {
  readonly eventSeq: number
  readonly attemptSeq: number
}

export interface NodeStore {
  /** Allots the next free port, then writes node, steps, event and deliveries together. */
  createNode(make: (port: number) => NodeChange, announce: AnnounceChange): Promise<Accepted>
  /**
   * Reads the node, lets `decide` judge it, and writes node, webhook, steps, event and deliveries together; or nothing
   * at all when `decide` throws. Undefined when there is no such node (of that user, when one is given).
   */
  changeNode(
    nodeId: string,
    userId: string | null,
    decide: (node: Node) => NodeChange,
    announce: AnnounceChange | null,
  ): Promise<Accepted | undefined>
  /** Takes the earliest step that is due, as `changeNode` does. False when none is. */
  takeDueStep(
    now: number,
    decide: (node: Node, step: NodeStep) => NodeChange,
    announce: AnnounceChange,
  ): Promise<boolean>
  loadNode(nodeId: string, userId: string | null): Promise<Node | undefined>
  /** In order of creation. */
  listNodes(userId: string): Promise<readonly Node[]>
}

/** What tells one call from the same call made again. */
export interface EventRequest {
  readonly idempotencyKey: string
  /** Of what was asked for: another request under the same key is a mistake. */
  readonly digest: string
}

export type Published =
  | {
      readonly kind: 'published'
      readonly event: Event
      readonly deliveries: readonly Delivery[]
      /** How many webhooks are told of it when their window ends. */
      readonly scheduledCount: number
    }
  /** Under this key something else was asked for before. */
  | { readonly kind: 'conflict' }

export interface RegistrationStore {
  insertRegistration(registration: Registration): Promise<void>
  /** Undefined for one that was removed, and for another account's. */
  loadRegistration(id: string, userId: string): Promise<Registration | undefined>
  /** Oldest first; `page` from 1. */
  listRegistrations(
    filter: { readonly userId: string; readonly workspaceId?: string },
    page: { readonly page: number; readonly limit: number },
  ): Promise<{ readonly items: readonly Registration[]; readonly total: number }>
  /**
   * Reads it, lets `decide` judge it, and writes what comes of it, or nothing at all when `decide` throws. What waits is
   * cancelled, and what is gathered dropped, when it is not active any more; what waits is let go when it is not ordered any
   * more, and what is gathered comes no later than before when its schedule is another. Undefined when there is none.
   */
  changeRegistration(
    id: string,
    userId: string,
    at: number,
    decide: (registration: Registration) => Registration,
  ): Promise<Registration | undefined>
  /** What the account has registered, beside the catalogue. */
  listEventTypes(userId: string): Promise<readonly EventType[]>
  /** Registering again changes nothing. */
  registerEventType(userId: string, type: EventType, now: number): Promise<EventType>
}

export interface EventStore {
  /**
   * Writes the event and its deliveries to every webhook it is for, all in one transaction. The same request under the same
   * key writes nothing and gives what it gave before.
   */
  publish(event: Event, announcement: Announcement, request?: EventRequest): Promise<Published>
  /** To that webhook alone, whatever its filters and its schedule. Undefined when it is not active. */
  publishTo(
    webhookId: WebhookId,
    event: Event,
    announcement: Announcement,
  ): Promise<Delivery | undefined>
  /**
   * Makes failed deliveries of a webhook due again, spread over time; with `id` null nothing but the count. None while the
   * webhook is not active.
   */
  redeliverMany(request: RedeliveryRequest): Promise<Redelivery>
  loadRedelivery(id: string, webhookId: WebhookId): Promise<Redelivery | undefined>
  /** What has not begun ends cancelled. Undefined when there is none. */
  cancelRedelivery(id: string, webhookId: WebhookId, now: number): Promise<Redelivery | undefined>
}

export interface WindowStep {
  readonly now: number
  /** Of one request's body, in UTF-8; an event that is bigger goes alone. */
  readonly maxBytes: number
  /** How many events to look at: what bounds the transaction, together with `maxBytes`. */
  readonly maxEvents: number
}

export interface WindowStore {
  /**
   * One step of closing the windows that have ended by `now`, first ended first: their events, in order, become deliveries,
   * each with as many as one request may hold, all in one transaction. No event is in two, and none is left out. Those of a
   * webhook that is not active are dropped.
   *
   * Of several processes one at a time takes a step; any other is told at once that all is done.
   */
  closeWindows(
    step: WindowStep,
  ): Promise<{ readonly deliveryCount: number; readonly isDone: boolean }>
}

export interface DispatchStore {
  /**
   * Hands out due deliveries as far as there are slots, first tries before retries, first due first, and marks them in
   * flight under `claimId` until `leaseUntil` (real time). No delivery is handed out twice while its lease runs. The cost
   * follows what is handed out, not what waits.
   */
  claimDue(claim: {
    readonly claimId: ClaimId
    readonly now: number
    readonly leaseUntil: number
    readonly slots: EndpointSlots
  }): Promise<Claimed>
  /**
   * From now on the taker is asked for new deliveries, too, in the transaction that accepts them; null ends it. Resolves when
   * nobody asks the taker before any more.
   */
  handOverTo(taker: ClaimTaker | null): Promise<void>
  /** Appends the attempts and moves their deliveries on, all or none of those whose claim still holds them. */
  settleAttempts(settlements: readonly Settlement[]): Promise<Settled>
  /** Claims that were never attempted go back to the queue as they were. */
  returnClaims(claims: readonly Claim[]): Promise<void>
  /** Moves the end of leases that still run; returns the claims that no longer hold their delivery. */
  renewLeases(claims: readonly Claim[], leaseUntil: number): Promise<readonly Claim[]>
  /** Frees in-flight work whose lease ended before `realNow`; returns how much. */
  recoverLeases(realNow: number): Promise<number>
}

/** What is not over yet, counted no further than `MAX_COUNTED`: the cost of asking must not grow with it. */
export interface Backlog {
  readonly pending: number
  readonly due: number
  readonly inFlight: number
  /** When the delivery that has been due for longest fell due; undefined when none is due. */
  readonly oldestDueAt: number | undefined
}

export const MAX_COUNTED = 10_000

export interface TimeStore {
  loadBacklog(now: number): Promise<Backlog>
  /** The earliest instant at which a delivery, a node step or the end of a window is due; undefined when none waits. */
  nextDueAt(): Promise<number | undefined>
  /** Of those that wait for time alone, not for a slot or their turn; `first-tries` leaves retries out. */
  nextDeliveryDueAt(among: 'all' | 'first-tries'): Promise<number | undefined>
  nextStepDueAt(): Promise<number | undefined>
  /** Of the windows in which anything is gathered. */
  nextWindowEndAt(): Promise<number | undefined>
  /** Whether anything is due at `now` or in flight. */
  hasWork(now: number): Promise<boolean>
  markLog(): Promise<LogMark>
  /** What was appended after a mark, oldest first. */
  listSince(
    mark: LogMark,
  ): Promise<{ readonly eventIds: readonly EventId[]; readonly attempts: readonly Attempt[] }>
  /** The latest instant that is kept or at which anything happened: platform time never goes back behind it. */
  loadLatestInstant(): Promise<number | undefined>
  saveClockInstant(now: number): Promise<void>
}

/** More webhooks than these are not listed with their event. */
export const MAX_LISTED = 1_000

export interface WebhookDeliveryFilter {
  /** Just this one. */
  readonly deliveryId?: string
  /** Empty: any. */
  readonly states: readonly DeliveryState[]
  readonly eventType?: string
  /** When it was made: from, inclusive, and until, exclusive. */
  readonly since?: number
  readonly until?: number
}

/** A delivery as a webhook's log shows it. */
export interface LoggedDelivery extends Delivery {
  readonly eventType: string
  /** All events that a window's delivery brings, in order; null for any other. */
  readonly eventIds: readonly EventId[] | null
  readonly lastAttempt:
    | (Pick<Attempt, 'explanation' | 'endedAt' | 'outcome'> & {
        /** Null when no answer came. */
        readonly status: number | null
      })
    | null
}

export interface LogStore {
  listEvents(filter: { readonly nodeId?: string }, page: PageRequest): Promise<Page<Event>>
  loadEvent(
    id: string,
  ): Promise<
    { readonly event: Event; readonly deliveries: readonly DeliveryWithAttempts[] } | undefined
  >
  listDeliveries(
    filter: { readonly state?: DeliveryState; readonly nodeId?: string; readonly eventId?: string },
    page: PageRequest,
  ): Promise<Page<DeliveryWithAttempts>>
  /** What an event is owed to registered webhooks by, in the order of their registration; at most `MAX_LISTED`. */
  listEventDeliveries(eventId: EventId): Promise<readonly LoggedDelivery[]>
  /** Of a registered webhook, with the last attempt of each alone. */
  listWebhookDeliveries(
    webhookId: WebhookId,
    filter: WebhookDeliveryFilter,
    page: PageRequest,
  ): Promise<Page<LoggedDelivery>>
  loadDelivery(id: string): Promise<DeliveryWithAttempts | undefined>
  /**
   * Makes the delivery due at `now` with a fresh retry ladder. `conflict` says why it cannot be: it is in flight, or
   * its webhook is not active.
   */
  redeliver(
    id: string,
    now: number,
  ): Promise<'redelivered' | 'not-found' | 'in-flight' | 'webhook-inactive'>
  /** Every event of a node, oldest first. */
  listNodeEvents(nodeId: string): Promise<readonly Event[]>
}

export interface AccessStore {
  insertToken(token: Token): Promise<void>
  loadToken(jti: string): Promise<Token | undefined>
  /** Undefined when there is no such token; revoking twice keeps the first instant. */
  revokeToken(jti: string, now: number): Promise<Token | undefined>
  /** The token printed at start: the first that was made. Of processes that start together, one makes it. */
  ensureFirstToken(create: () => Token): Promise<Token>
  insertLogExport(taskId: string, nodeId: string, now: number): Promise<void>
  /** The node a log export belongs to. */
  loadLogExport(taskId: string): Promise<string | undefined>
}

/** What may be deleted: instants of the platform's clock, both exclusive. */
export interface Expiry {
  /** Events that were delivered, and events that nobody was owed, are kept from here on. */
  readonly deliveredBefore: number
  /** Events with a delivery that ended dead or cancelled are kept from here on. */
  readonly deadBefore: number
}

export interface ExpiryStep extends Expiry {
  /** How many events to look at: what bounds the transaction. */
  readonly limit: number
  /** Where the step before ended; null for the first. Opaque to callers. */
  readonly cursor: string | null
}

export interface ExpiredStep {
  readonly deletedCount: number
  /** Where to go on; null when every event old enough was looked at, or another process is at it. */
  readonly cursor: string | null
}

export interface RetentionStore {
  /**
   * One step of a walk over the events, oldest first: looks at the next `limit` of them and deletes those that are
   * expired, with their deliveries and attempts, all in one transaction. An event is expired when
   *
   * - each of its deliveries is over: `delivered` and settled before `deliveredBefore`, or `dead` or `cancelled` and
   *   settled before `deadBefore`; one that is pending or in flight keeps its event, however old; and
   * - if it has no delivery at all, it happened before `deliveredBefore`.
   *
   * The walk ends at the first event that happened at or after both instants: nothing behind it can be expired, so the
   * cost follows what is old, not what is kept. Judged and deleted under one lock: a delivery that is made due again
   * meanwhile either keeps its event or is found deleted. Nodes, webhooks, steps, tokens and log exports stay.
   *
   * Of several processes one at a time takes a step; any other is answered at once with nothing deleted and a null
   * cursor. Two that take turns miss nothing, since each looks at everything from its own first step on.
   */
  deleteExpired(step: ExpiryStep): Promise<ExpiredStep>
  /**
   * Gives back to the file system what deletions left empty, in steps between which other work goes on. Ends early,
   * after a step, when `signal` aborts. Does nothing where the database does it by itself.
   */
  compact(signal: AbortSignal): Promise<void>
}

export interface Store
  extends
    NodeStore,
    RegistrationStore,
    EventStore,
    WindowStore,
    DispatchStore,
    TimeStore,
    LogStore,
    AccessStore,
    RetentionStore {
  /** Called after commits of that kind (default: any); returns the function that stops it. */
  readonly onChange: Changes['onChange']
  /** Resolves when the store can no longer be used by this process, with a sentence for the operator. */
  readonly failed?: Promise<Error>
  /** From now on a write that the database cannot take at once fails, rather than being tried until it can. */
  readonly giveUp: () => void
  close(): Promise<void>
}
