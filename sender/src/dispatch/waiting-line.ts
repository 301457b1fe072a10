// Deliveries that are claimed and wait in memory for a slot: first tries before retries, endpoints in turn.
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { EndpointSlots } from '../domain/endpoint-slots.ts'

export interface WaitingLine {
  readonly size: number
  add(claimed: ClaimedDelivery): void
  /** The next one that can begin, its slot taken; undefined when none can. */
  takeNext(): ClaimedDelivery | undefined
  /** Everybody leaves. */
  clear(): readonly ClaimedDelivery[]
  list(): readonly ClaimedDelivery[]
}

export function createWaitingLine(slots: EndpointSlots): WaitingLine {
  const lines = { first: createLine(slots, false), retry: createLine(slots, true) }
  const list = (): readonly ClaimedDelivery[] => [...lines.first.list(), ...lines.retry.list()]
  return {
    get size() {
      return lines.first.size + lines.retry.size
    },
    add(claimed) {
      lines[claimed.isRetry ? 'retry' : 'first'].add(claimed)
    },
    takeNext: () => lines.first.takeNext() ?? lines.retry.takeNext(),
    list,
    clear() {
      const all = list()
      lines.first.clear()
      lines.retry.clear()
      return all
    },
  }
}

function createLine(slots: EndpointSlots, isRetry: boolean) {
  /** By URL, in the order in which their turn comes. */
  const queues = new Map<string, ClaimedDelivery[]>()
  let size = 0
  return {
    get size() {
      return size
    },
    add(claimed: ClaimedDelivery): void {
      const queue = queues.get(claimed.webhook.url)
      if (queue) queue.push(claimed)
      else queues.set(claimed.webhook.url, [claimed])
      size += 1
    },
    takeNext(): ClaimedDelivery | undefined {
      if (slots.freeFor(isRetry) <= 0) return undefined
      for (const [url, queue] of queues) {
        if (!slots.take({ url, isRetry })) continue
        const next = queue.shift()
        queues.delete(url)
        if (queue.length > 0) queues.set(url, queue)
        size -= 1
        return next
      }
      return undefined
    },
    list: (): readonly ClaimedDelivery[] => [...queues.values()].flat(),
    clear(): void {
      queues.clear()
      size = 0
    },
  }
}
