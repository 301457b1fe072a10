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
import type { Decision } from '../../sender/src/domain/decide-next.ts'
import type {
  ClaimedDelivery,
  Delivery,
  DeliveryWithAttempts,
} from '../../sender/src/domain/delivery.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import type { Settlement, Store } from '../../sender/src/store/store.ts'
import { node, putNode, settlementOf, stageOn } from './store-stage.ts'
import { acceptSettings } from './accept-settings.ts'

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
  /** At this instant of the clock. */
  settlementOf(claimed: ClaimedDelivery, decision: Decision): Settlement
  close(): Promise<void>
}

export const quietReport = () => createReport(createLogger('silent'), createMetrics())
export const slotsOf = (count: number) => ({ total: count, perEndpoint: count, retries: count })

export async function setDispatcherStage(): Promise<DispatcherStage> {
  const clock = createManualClock(100)
  const realClock = createManualClock(0)
  const ids = createIds(() => 0)
  const accept = acceptSettings({ createDeliveryId: () => ids.create('del') })
  const store = await openSqliteStore({ path: null, accept })
  await putNode(store)
  const moves = stageOn(() => store)
  let dispatcher: Dispatcher | undefined

  const settlementNow: DispatcherStage['settlementOf'] = (claimed, decision) =>
    settlementOf(claimed, decision, clock.now())

  return {
    store,
    clock,
    realClock,
    get dispatcher() {
      if (!dispatcher) throw new Error('start the dispatcher first')
      return dispatcher
    },
    owe: (at) => moves.owe(at),
    load: (delivery) => moves.load(delivery),
    settlementOf: settlementNow,
    start(parts = {}) {
      dispatcher = createDispatcher({
        store,
        clock,
        realClock,
        ids,
        report: quietReport(),
        slots: slotsOf(4),
        leaseMs: LEASE_MS,
        deliver: (claimed) => Promise.resolve(settlementNow(claimed, { kind: 'delivered' })),
        prepare: () => undefined,
        ...parts,
      })
      dispatcher.start()
    },
    async moveWebhook(url) {
      const decide = (before: Node) => ({
        at: 0,
        node: { ...before, webhook: { ...before.webhook!, url } },
        isAnnounced: false,
      })
      await store.changeNode(node.nodeId, null, decide, null)
    },
    async createOtherNode() {
      const webhook = { ...node.webhook!, id: 'hook_2' as const }
      await putNode(store, { ...node, nodeId: 'b'.repeat(32), port: 3_002, webhook })
    },
    async close() {
      dispatcher?.breakOff()
      await dispatcher?.stop()
      await store.close()
    },
  }
}
