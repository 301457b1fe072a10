// What the store promises of nodes and their steps.
import type { Delivery } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { Node, NodeChange, NodeStep } from '../../domain/node.ts'

/** What a node change made: the event, if it was announced, and the deliveries it is owed by: to its own webhook and to others. */
export interface Accepted {
  readonly node: Node
  readonly event: Event | null
  readonly deliveries: readonly Delivery[]
}

/** Makes the event for a changed node; called inside the transaction, must not wait. */
export type AnnounceChange = (node: Node) => Event

export interface NodeStore {
  /** Allots the next free port, then writes node, steps, event and deliveries together. */
  createNode(make: (port: number) => NodeChange, announce: AnnounceChange): Promise<Accepted>
  /**
   * Reads the node, lets `decide` judge it, and writes node, webhook, steps, event and deliveries together; or nothing
   * at all when `decide` throws. Undefined when there is no such node (of that user, when one is given).
   */
  changeNode(
    nodeId: string,
    userId: string | null,
    decide: (node: Node) => NodeChange,
    announce: AnnounceChange | null,
  ): Promise<Accepted | undefined>
  /** Takes the earliest step that is due, as `changeNode` does. False when none is. */
  takeDueStep(
    now: number,
    decide: (node: Node, step: NodeStep) => NodeChange,
    announce: AnnounceChange,
  ): Promise<boolean>
  loadNode(nodeId: string, userId: string | null): Promise<Node | undefined>
  /** In order of creation. */
  listNodes(userId: string): Promise<readonly Node[]>
}
