// A node's change of status as an event of its owner's account, for whoever registered for it. Name and workspace are ours.
import { NODE_EVENT_TYPE } from './event-type.ts'
import type { Announcement } from './content.ts'
import type { Event, EventOwner } from './event.ts'
import type { Node } from './node.ts'

/** Where an account's events belong that name no workspace. */
export const DEFAULT_WORKSPACE = 'default'

export function ownerOf({ userId }: Pick<Node, 'userId'>): EventOwner {
  return { userId, workspaceId: DEFAULT_WORKSPACE }
}

export function announceNode(event: Event, node: Node): Announcement {
  return {
    facts: {
      id: event.id,
      type: NODE_EVENT_TYPE,
      occurredAt: event.occurredAt,
      data: { nodeId: node.nodeId, status: node.status },
    },
    owner: ownerOf(node),
  }
}
