// Everything a platform remembers, as its own API tells it: to show that a refused request changed nothing.
import type {
  DeliveryResource,
  EventResource,
  NodeResource,
} from '@thunderstack-webhooks/contracts'
import type { PlatformClient } from '@thunderstack-webhooks/sender'

export interface StoreSnapshot {
  readonly nodes: readonly NodeResource[]
  readonly events: readonly EventResource[]
  readonly deliveries: readonly DeliveryResource[]
  readonly now: string
}

/** Complete while there are at most 200 events; under a manual clock `now` is exact too. */
export async function takeSnapshot(platform: PlatformClient): Promise<StoreSnapshot> {
  const [nodes, { events }, { deliveries }, { now }] = await Promise.all([
    platform.nodes.list(),
    platform.events.list({ limit: 200 }),
    platform.deliveries.list({ limit: 200 }),
    platform.clock.get(),
  ])
  return { nodes, events, deliveries, now }
}
