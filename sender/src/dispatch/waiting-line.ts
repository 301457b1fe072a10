// Deliveries that are claimed and wait in memory for a slot: first tries before retries, endpoints in turn.
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { EndpointSlots } from '../domain/endpoint-slots.ts'

export interface WaitingLine {
  readonly size: number
  add(claimed: ClaimedDelivery): void
  /** The next one that can begin, its slot taken; undefined when none can. */
  takeNext(): ClaimedDelivery | undefined
  /** Whoever is meant leaves. */
  takeOut(isMeant: (claimed: ClaimedDelivery) => boolean): readonly ClaimedDelivery[]
  list(): readonly ClaimedDelivery[]
}

export function createWaitingLine(slots: EndpointSlots): WaitingLine {
  const lines = { first: createLine(slots, false), retry: createLine(slots, true) }
  return {
    get size() {
      return lines.first.size + lines.retry.size
    },
    add(claimed) {
      lines[claimed.isRetry ? 'retry' : 'first'].add(claimed)
    },
    takeNext: () => lines.first.takeNext() ?? lines.retry.takeNext(),
    list: () => [...lines.first.list(), ...lines.retry.list()],
    takeOut: (isMeant) => [...lines.first.takeOut(isMeant), ...lines.retry.takeOut(isMeant)],
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
    takeOut(isMeant: (claimed: ClaimedDelivery) => boolean): readonly ClaimedDelivery[] {
      const leaving: ClaimedDelivery[] = []
      for (const [url, queue] of queues) {
        const staying = queue.filter((claimed) => !isMeant(claimed))
        leaving.push(...queue.filter(isMeant))
        if (staying.length > 0) queues.set(url, staying)
        else queues.delete(url)
      }
      size -= leaving.length
      return leaving
    },
  }
}
