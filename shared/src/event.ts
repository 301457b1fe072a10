// The one event the platform documents, and the exact text of its body. No signing here.

/** The only documented event type. Source: every published webhook page. */
export const NODE_STATUS_UPDATED = 'NODE_STATUS_UPDATED'

/** The five statuses the webhook pages list, in their order. */
export const DOCUMENTED_NODE_STATUSES = [
  'RUNNING',
  'STARTING',
  'PAUSED',
  'FAILED',
  'IN_PROGRESS',
] as const

/**
 * Every status any published source names: the documented five, and the two that only the platform's OpenAPI has
 * (`DESTROING` is its own spelling). An open set: a receiver must accept others.
 */
export const NODE_STATUSES = [
  'RUNNING',
  'STARTING',
  'PAUSED',
  'FAILED',
  'IN_PROGRESS',
  'DESTROING',
  'DESTROYED',
] as const

export type NodeStatus = (typeof NODE_STATUSES)[number]

/** Body of a `NODE_STATUS_UPDATED` webhook, as it is on the wire. */
export interface NodeStatusUpdated {
  readonly eventType: typeof NODE_STATUS_UPDATED
  /** ISO 8601 in UTC: the time of the change, not of the attempt. */
  readonly eventTimestamp: string
  readonly details: { readonly nodeId: string; readonly status: string }
  /** The same id as `details.nodeId`: the platform sends it twice. */
  readonly nodeId: string
}

/** Every published sample has whole seconds; `milliseconds` is what `Date#toJSON` would give. */
export type TimestampPrecision = 'seconds' | 'milliseconds'

export interface NodeStatusChange {
  readonly nodeId: string
  readonly status: string
  /** Milliseconds since 1970. */
  readonly occurredAt: number
}

export function isNodeStatus(text: string): text is NodeStatus {
  return (NODE_STATUSES as readonly string[]).includes(text)
}

export function formatEventTimestamp(
  occurredAt: number,
  precision: TimestampPrecision = 'seconds',
): string {
  const iso = new Date(occurredAt).toISOString()
  return precision === 'seconds' ? `${iso.slice(0, 19)}Z` : iso
}

/**
 * The body text of a node status event: one compact `JSON.stringify` of the four documented keys in their published
 * order, so that a receiver which parses and re-serialises gets the very same bytes back.
 *
 * @example
 * formatNodeStatusUpdated({ nodeId: 'a1', status: 'RUNNING', occurredAt: 0 })
 * // {"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"1970-01-01T00:00:00Z","details":{…},"nodeId":"a1"}
 */
export function formatNodeStatusUpdated(
  change: NodeStatusChange,
  precision: TimestampPrecision = 'seconds',
): string {
  const body: NodeStatusUpdated = {
    eventType: NODE_STATUS_UPDATED,
    eventTimestamp: formatEventTimestamp(change.occurredAt, precision),
    details: { nodeId: change.nodeId, status: change.status },
    nodeId: change.nodeId,
  }
  return JSON.stringify(body)
}
