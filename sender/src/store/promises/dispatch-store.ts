// What the store promises of claims, settlements and leases.
import type { Attempt } from '../../domain/attempt.ts'
import type { Decision } from '../../domain/decide-next.ts'
import type { ClaimedDelivery } from '../../domain/delivery.ts'
import type { EndpointSlots } from '../../domain/endpoint-slots.ts'
import type { ClaimId, DeliveryId, EventId, WebhookId } from '../../domain/ids.ts'
import type { Webhook } from '../../domain/webhook.ts'

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
