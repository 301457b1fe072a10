// The last handled time of each node, in this process. Bounded: the node that was silent longest is forgotten first.
import type { OrderStore } from './order-store.ts'

const MAX_NODES = 10_000

export function createMemoryOrderStore(maxNodes: number = MAX_NODES): OrderStore {
  const times = new Map<string, number>()
  return {
    lastAt: (nodeId: string) => times.get(nodeId),

    advance(nodeId: string, at: number): void {
      const last = times.get(nodeId) ?? at
      times.delete(nodeId)
      times.set(nodeId, Math.max(last, at))
      const [silentLongest] = times.keys()
      if (times.size > maxNodes && silentLongest !== undefined) times.delete(silentLongest)
    },
  }
}
