// The platform's second way of making a delivery: the event is stored and signed, and what it is owed falls due, as for a
// retry, a redelivery or a further endpoint. Storing it is not part of a run.
import type { ManualClock } from '../../sender/dist/base/manual-clock.js'
import { startBenchPlatform } from './bench-platform.ts'
import type { Deliverer } from './deliverer.ts'
import { inLanes } from './in-lanes.ts'
import type { Webhook } from './bench-delivery.ts'

const HOUR_MS = 3_600_000

export async function startRedeliveries(webhooks: readonly Webhook[]): Promise<Deliverer> {
  const platform = await startBenchPlatform(webhooks, { clock: 'manual' })
  const { context } = platform
  const { store, clock } = context
  let dueAt = 0

  return {
    async prepare(deliveries) {
      await platform.deliver(deliveries, 'unsigned')
      dueAt = clock.now() + HOUR_MS
      const page = { limit: deliveries.length, cursor: null }
      const { items } = await store.listDeliveries({}, page)
      await inLanes(items, 64, async ({ id }) => {
        await store.redeliver(id, dueAt)
      })
    },
    async deliver() {
      ;(clock as ManualClock).moveTo(dueAt)
      await context.settle()
    },
    [Symbol.asyncDispose]: () => platform[Symbol.asyncDispose](),
  }
}
