// Where it is remembered up to which time the events of a node were handled. The interface, and what it promises.

/**
 * Times are those of events, in milliseconds since 1970.
 *
 * @example
 * createReceiver({ keys, order: { lastAt: (nodeId) => db.lastAt(nodeId), advance: (nodeId, at) => db.advance(nodeId, at) } })
 */
export interface OrderStore {
  /** Undefined when no event of the node has been handled, or none that is remembered. */
  lastAt(nodeId: string): number | undefined | Promise<number | undefined>
  /** Never goes back: an earlier time than the one remembered changes nothing. */
  advance(nodeId: string, at: number): void | Promise<void>
}
