// An event as it is kept, told again as every scheme may tell of it.
import type { EventFacts, JsonObject, NodeStatusUpdated } from '@thunderstack-webhooks/shared'
import { DEFAULT_WORKSPACE } from './announce-node.ts'
import type { Announcement } from './content.ts'
import type { Event } from './event.ts'
import { NODE_EVENT_TYPE } from './event-type.ts'

/** Reads the body it was born with: what a node's event says, and the data of one that was published. */
export function readAnnouncement(event: Event): Announcement {
  const { id, occurredAt, body, nodeId } = event
  const owner = event.owner ?? { userId: '', workspaceId: DEFAULT_WORKSPACE }
  if (nodeId === null) {
    const { type, data } = JSON.parse(body) as Pick<EventFacts, 'type'> & { data: JsonObject }
    return { facts: { id, type, occurredAt, data }, owner }
  }
  const { details } = JSON.parse(body) as NodeStatusUpdated
  const data = { nodeId: details.nodeId, status: details.status }
  return { facts: { id, type: NODE_EVENT_TYPE, occurredAt, data }, owner }
}
