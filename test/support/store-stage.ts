// A store with one running node and its webhook, and the moves that tests of the store make on it.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createIds } from '../../sender/src/base/ids.ts'
import type { Attempt } from '../../sender/src/domain/attempt.ts'
import type { Decision } from '../../sender/src/domain/decide-next.ts'
import type {
  ClaimedDelivery,
  Delivery,
  DeliveryWithAttempts,
} from '../../sender/src/domain/delivery.ts'
import { createNodeStatusEvent } from '../../sender/src/domain/event.ts'
import type { ClaimId } from '../../sender/src/domain/ids.ts'
import { createEndpointSlots } from '../../sender/src/domain/endpoint-slots.ts'
import { takeStatus } from '../../sender/src/domain/node-life.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import type { AnnounceChange, Settlement, Store } from '../../sender/src/store/store.ts'
import { connection, phases } from './exchange-facts.ts'
import { STORES, type StoreKind, type StorePlace, type StoreSettings } from './stores.ts'

const life = { stepMs: 1_000, announcesDestroyed: true }
const ids = createIds(() => 0)
export const node: Node = {
  nodeId: 'a'.repeat(32),
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'RUNNING',
  isInitialized: true,
  port: 3_001,
  rlnCommitId: 'c1',
  builds: [],
  webhook: {
    id: 'hook_1',
    scheme: 'thunderstack',
    url: 'http://127.0.0.1:9/',
    state: 'active',
    isOrdered: false,
    sealed: null,
  },
  createdAt: 0,
}
const [SQLITE] = STORES as readonly [StoreKind]
export const later = { kind: 'retry', at: 9_000, reason: 'step 30s' } as const

const announce =
  (at: number): AnnounceChange =>
  ({ nodeId, status }) =>
    createNodeStatusEvent({
      id: ids.create('evt'),
      nodeId,
      status,
      occurredAt: at,
      keyFingerprint: 'sha256:k',
      precision: 'seconds',
    })

export interface StoreStage {
  readonly store: Store
  /** Makes an event at that instant, and with it a delivery that is due. */
  owe(at: number): Promise<Delivery>
  claim(
    now: number,
    limit?: number,
    claimId?: ClaimId,
    leaseUntil?: number,
  ): Promise<readonly ClaimedDelivery[]>
  oweAndClaim(at?: number): Promise<ClaimedDelivery>
  load(delivery: { readonly id: string }): Promise<DeliveryWithAttempts>
}

/** Set anew before each test. */
export function setStoreStage(kind: StoreKind = SQLITE, settings: StoreSettings = {}): StoreStage {
  let place: StorePlace
  let store: Store
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  beforeEach(async () => {
    await place.clear()
    store = await place.open(settings)
    await putNode(store)
  })
  afterEach(() => store.close())
  afterAll(() => place[Symbol.asyncDispose]())

  return stageOn(() => store)
}

/** Writes the running node. */
export async function putNode(store: Store, made: Node = node): Promise<void> {
  await store.createNode(() => ({ at: 0, node: made, isAnnounced: false }), announce(0))
}

/** The same moves on a store that is there already. */
export function stageOn(current: () => Store): StoreStage {
  const stage: StoreStage = {
    get store() {
      return current()
    },
    async owe(at) {
      const decide = (before: Node) => takeStatus(before, 'RUNNING', at, life)
      const accepted = await current().changeNode(node.nodeId, null, decide, announce(at))
      return accepted!.deliveries[0]!
    },
    async claim(now, limit = 10, claimId = 'clm_1', leaseUntil = 1_000) {
      const slots = createEndpointSlots({ total: limit, perEndpoint: limit, retries: limit })
      return (await current().claimDue({ claimId, now, leaseUntil, slots })).deliveries
    },
    async oweAndClaim(at = 10) {
      await stage.owe(at)
      return (await stage.claim(at))[0]!
    },
    load: async ({ id }) => (await current().loadDelivery(id))!,
  }
  return stage
}

/** What one attempt at `claimed` would be settled with. */
export function settlementOf(
  claimed: ClaimedDelivery,
  decision: Decision,
  endedAt = 500,
): Settlement {
  const attempt: Attempt = {
    id: ids.create('att'),
    deliveryId: claimed.id,
    number: claimed.attemptNumber,
    url: claimed.webhook.url,
    startedAt: endedAt,
    endedAt,
    outcome: decision.kind === 'delivered' ? 'delivered' : 'rejected',
    explanation: 'said so',
    errorClass: null,
    requestHeaders: 'Content-Type: application/json\r\n',
    response: { status: 200, headers: '', body: new Uint8Array([1]), isTruncated: false },
    phases,
    connection,
    nextAttemptAt: null,
    nextAttemptReason: null,
  }
  return {
    claim: { deliveryId: claimed.id, claimId: claimed.claimId },
    attempt,
    decision,
    webhook: claimed.webhook,
    event: { id: claimed.event.id, signature: 'c2ln' },
  }
}
