// What is true: each method is one atomic promise. Accepted means committed; a settle names the claim it settles.
import type { Attempt } from '../domain/attempt.ts'
import type { Decision } from '../domain/decide-next.ts'
import type {
  ClaimedDelivery,
  Delivery,
  DeliveryState,
  DeliveryWithAttempts,
} from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { ClaimId, DeliveryId, EventId } from '../domain/ids.ts'
import type { Node, NodeChange, NodeStep } from '../domain/node.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type { Token } from '../domain/token.ts'
import type { Changes } from './changes.ts'

/** What a node change made: the event, if it was announced, and the deliveries it is owed by. */
export interface Accepted {
  readonly node: Node
  readonly event: Event | null
  readonly deliveries: readonly Delivery[]
}

/** Makes the event for a changed node; called inside the transaction, must not wait. */
export type AnnounceChange = (node: Node) => Event

export interface Settlement {
  readonly claimId: ClaimId
  readonly attempt: Attempt
  readonly decision: Decision
  /** Kept with the event, so that later attempts need no new signature. */
  readonly event: { readonly id: EventId; readonly signature: string | null }
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

export interface DispatchStore {
  /**
   * Hands out up to `limit` due deliveries, first due first, and marks them in flight under `claimId` until
   * `leaseUntil` (real time). No delivery is handed out twice while its lease runs.
   */
  claimDue(claim: {
    readonly claimId: ClaimId
    readonly now: number
    readonly leaseUntil: number
    readonly limit: number
  }): Promise<readonly ClaimedDelivery[]>
  /**
   * Appends the attempts and moves their deliveries on, all or none. An entry whose claim no longer holds its delivery
   * changes nothing and is returned.
   */
  settleAttempts(settlements: readonly Settlement[]): Promise<readonly Settlement[]>
  /** Claims that were never attempted go back to the queue as they were. */
  returnClaims(claimId: ClaimId, deliveryIds: readonly DeliveryId[]): Promise<void>
  /** Frees in-flight work whose lease ended before `realNow`; returns how much. */
  recoverLeases(realNow: number): Promise<number>
}

export interface TimeStore {
  /** The earliest instant at which a delivery or a node step is due; undefined when none waits. */
  nextDueAt(): Promise<number | undefined>
  nextDeliveryDueAt(): Promise<number | undefined>
  nextStepDueAt(): Promise<number | undefined>
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
  /** The token printed at start: the first that was made. */
  loadFirstToken(): Promise<Token | undefined>
  insertLogExport(taskId: string, nodeId: string, now: number): Promise<void>
  /** The node a log export belongs to. */
  loadLogExport(taskId: string): Promise<string | undefined>
}

export interface Store extends NodeStore, DispatchStore, TimeStore, LogStore, AccessStore {
  /** Called after commits of that kind (default: any); returns the function that stops it. */
  readonly onChange: Changes['onChange']
  close(): Promise<void>
}
