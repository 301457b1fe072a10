// A dispatcher on a store of its own in memory, both clocks by hand, with one node whose webhook every delivery goes to.
import { createIds } from '../../sender/src/base/ids.ts'
import { createLogger } from '../../sender/src/base/logger.ts'
import { createManualClock, type ManualClock } from '../../sender/src/base/manual-clock.ts'
import { createMetrics } from '../../sender/src/base/metrics.ts'
import { createReport } from '../../sender/src/base/report.ts'
import {
  createDispatcher,
  type Dispatcher,
  type DispatcherParts,
} from '../../sender/src/dispatch/dispatcher.ts'
import type { Attempt } from '../../sender/src/domain/attempt.ts'
import type { Decision } from '../../sender/src/domain/decide-next.ts'
import type {
  ClaimedDelivery,
  Delivery,
  DeliveryWithAttempts,
} from '../../sender/src/domain/delivery.ts'
import { createNodeStatusEvent } from '../../sender/src/domain/event.ts'
import { takeStatus } from '../../sender/src/domain/node-life.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import type { AnnounceChange, Settlement, Store } from '../../sender/src/store/store.ts'
import { connection, phases } from './exchange-facts.ts'

const LIFE = { stepMs: 1_000, announcesDestroyed: true }
export const LEASE_MS = 1_000

export interface DispatcherStage {
  readonly store: Store
  readonly clock: ManualClock
  readonly realClock: ManualClock
  /** Of the dispatcher that was started last. */
  readonly dispatcher: Dispatcher
  /** Without being told, every attempt delivers at once. */
  start(parts?: Partial<DispatcherParts>): void
  /** Makes an event at that instant, and with it a delivery that is due. */
  owe(at: number): Promise<Delivery>
  /** The webhook leads there from now on. */
  moveWebhook(url: string): Promise<void>
  /** A second node, with a webhook of its own. */
  createOtherNode(): Promise<void>
  load(delivery: { readonly id: string }): Promise<DeliveryWithAttempts>
  settlementOf(claimed: ClaimedDelivery, decision: Decision): Settlement
  close(): Promise<void>
}

export const quietReport = () => createReport(createLogger('silent'), createMetrics())
export const slotsOf = (count: number) => ({ total: count, perEndpoint: count, retries: count })

export async function setDispatcherStage(): Promise<DispatcherStage> {
  const clock = createManualClock(100)
  const realClock = createManualClock(0)
  const ids = createIds(() => 0)
  const accept = { createDeliveryId: () => ids.create('del'), firstDelayMs: 0 }
  const store = await openSqliteStore({ path: null, accept })
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
  const first = makeNode('a', 3_001)
  const create = (node: Node) =>
    store.createNode(() => ({ at: 0, node, isAnnounced: false }), announce(0))
  await create(first)
  let dispatcher: Dispatcher | undefined

  const settlementOf: DispatcherStage['settlementOf'] = (claimed, decision) => {
    const attempt: Attempt = {
      id: ids.create('att'),
      deliveryId: claimed.id,
      number: claimed.attemptNumber,
      url: claimed.webhook.url,
      startedAt: clock.now(),
      endedAt: clock.now(),
      outcome: decision.kind === 'delivered' ? 'delivered' : 'rejected',
      explanation: 'said so',
      errorClass: null,
      requestHeaders: [],
      response: null,
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
      event: { id: claimed.event.id, signature: null },
    }
  }

  return {
    store,
    clock,
    realClock,
    get dispatcher() {
      if (!dispatcher) throw new Error('start the dispatcher first')
      return dispatcher
    },
    settlementOf,
    start(parts = {}) {
      dispatcher = createDispatcher({
        store,
        clock,
        realClock,
        ids,
        report: quietReport(),
        slots: slotsOf(4),
        leaseMs: LEASE_MS,
        deliver: (claimed) => Promise.resolve(settlementOf(claimed, { kind: 'delivered' })),
        prepare: () => undefined,
        ...parts,
      })
      dispatcher.start()
    },
    async owe(at) {
      const decide = (before: Node) => takeStatus(before, 'RUNNING', at, LIFE)
      const accepted = await store.changeNode(first.nodeId, null, decide, announce(at))
      return accepted!.deliveries[0]!
    },
    async moveWebhook(url) {
      const decide = (before: Node) => ({
        at: 0,
        node: { ...before, webhook: { ...before.webhook!, url } },
        isAnnounced: false,
      })
      await store.changeNode(first.nodeId, null, decide, null)
    },
    async createOtherNode() {
      await create(makeNode('b', 3_002))
    },
    load: async ({ id }) => (await store.loadDelivery(id))!,
    async close() {
      dispatcher?.breakOff()
      await dispatcher?.stop()
      await store.close()
    },
  }
}

function makeNode(letter: string, port: number): Node {
  return {
    nodeId: letter.repeat(32),
    userId: 'u1',
    name: 'alice',
    network: 'regtest',
    status: 'RUNNING',
    isInitialized: true,
    port,
    rlnCommitId: 'c1',
    builds: [],
    webhook: {
      id: `hook_${letter}`,
      scheme: 'thunderstack',
      url: 'http://127.0.0.1:9/',
      state: 'active',
      isOrdered: false,
    },
    createdAt: 0,
  }
}
