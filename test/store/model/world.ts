// What a store is held to, as plain data in memory: nodes, webhooks, deliveries, and who holds which. No SQL, no waiting.
import type { ClaimedDelivery, DeliveryState } from '../../../sender/src/domain/delivery.ts'
import type { Event } from '../../../sender/src/domain/event.ts'
import type { AttemptId, DeliveryId, WebhookId } from '../../../sender/src/domain/ids.ts'
import type { AutoDisable, WebhookHealth } from '../../../sender/src/domain/webhook-health.ts'
import type { Webhook } from '../../../sender/src/domain/webhook.ts'
import type { Lease } from '../../../sender/src/store/store.ts'

export interface WorldWebhook {
  readonly id: WebhookId
  url: string
  state: Webhook['state']
  isOrdered: boolean
  health: WebhookHealth
}

export interface WorldNode {
  readonly nodeId: string
  webhook: WorldWebhook | null
  readonly eventIds: string[]
}

export interface WorldDelivery {
  readonly id: DeliveryId
  readonly webhook: WorldWebhook
  readonly event: Event & { signature: string | null }
  state: DeliveryState
  /** Attempt count when the present ladder began. */
  ladderStart: number
  isRetry: boolean
  dueAt: number | null
  waitsForTurn: boolean
  settledAt: number | null
  /** Who holds it, while it is in flight. */
  lease: Lease | null
  readonly attemptIds: AttemptId[]
  /** Whether no claim has left it behind since it became due. */
  isFresh: boolean
}

export interface WorldSettings {
  readonly firstDelayMs: number
  readonly autoDisable: AutoDisable | null
}

export interface World {
  /** Platform time, and the time of leases. */
  now: number
  realNow: number
  readonly settings: WorldSettings
  readonly nodes: WorldNode[]
  /** In the order in which they were accepted. */
  readonly deliveries: WorldDelivery[]
  /** Every claim that was ever handed out, those that were lost included. */
  readonly handedOut: ClaimedDelivery[]
}

export function createWorld(settings: WorldSettings): World {
  return { now: 1_000, realNow: 0, settings, nodes: [], deliveries: [], handedOut: [] }
}

export const isClaimable = ({ state, waitsForTurn }: WorldDelivery): boolean =>
  state === 'pending' && !waitsForTurn

export const isDueAt =
  (now: number) =>
  (delivery: WorldDelivery): boolean =>
    isClaimable(delivery) && delivery.dueAt! <= now

export const isUnfinished = ({ state }: WorldDelivery): boolean =>
  state === 'pending' || state === 'in_flight'

/** As a claim hands it out. */
export function toClaimed(delivery: WorldDelivery, claimId: Lease['claimId']): ClaimedDelivery {
  const { id, event, webhook, attemptIds, ladderStart, isRetry } = delivery
  const { id: eventId, body, keyFingerprint, signature, occurredAt } = event
  return {
    id,
    claimId,
    attemptNumber: attemptIds.length + 1,
    ladderIndex: attemptIds.length - ladderStart,
    isRetry,
    event: { id: eventId, body, keyFingerprint, signature, occurredAt },
    contentId: null,
    isList: false,
    webhook: {
      id: webhook.id,
      url: webhook.url,
      isOrdered: webhook.isOrdered,
      scheme: 'thunderstack',
      sealed: null,
    },
  }
}
