// The text of an exported node log: what this platform knows happened to the node. The node software's own log is not here.
import type { Event } from './event.ts'
import type { Node } from './node.ts'

export function formatNodeLog(node: Node, events: readonly Event[]): string {
  const lines = events.map(
    (event) => `${new Date(event.occurredAt).toISOString()} ${event.type} ${event.body}`,
  )
  return [`# node ${node.nodeId} (${node.name}, ${node.network})`, ...lines, ''].join('\n')
}
