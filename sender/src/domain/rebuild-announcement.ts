// An event as every scheme may tell of it, from what is stored: its body has all there is to say. And its text under a scheme.
import type { JsonObject, NodeStatusUpdated } from '@thunderstack-webhooks/shared'
import { formatEnvelope, type Announcement } from './content.ts'
import { bornIn, type Event } from './event.ts'
import { NODE_EVENT_TYPE } from './event-type.ts'
import type { Scheme } from './scheme.ts'

/** The same as when it happened. */
export function rebuildAnnouncement(event: Event): Announcement {
  const { id, occurredAt, owner } = event
  if (owner === null)
    throw new TypeError(`event ${id} is of no account, so nobody registered for it`)
  return { facts: { id, occurredAt, ...readBody(event) }, owner }
}

/** The very text that a webhook of that scheme gets when it is told at once. */
export function rebuildEnvelope(
  event: Event,
  scheme: Scheme,
  digest: (text: string) => string,
): string {
  return bornIn(event) === scheme
    ? event.body
    : formatEnvelope(scheme, rebuildAnnouncement(event), digest)
}

function readBody({ type, nodeId, body }: Event): { type: string; data: JsonObject } {
  if (nodeId === null) return { type, data: (JSON.parse(body) as { data: JsonObject }).data }
  const { details } = JSON.parse(body) as NodeStatusUpdated
  return { type: NODE_EVENT_TYPE, data: { nodeId, status: details.status } }
}
