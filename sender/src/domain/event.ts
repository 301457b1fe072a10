// What happened, with the body that says so. The body text is fixed here, once, and sent unchanged by every attempt.
import {
  NODE_STATUS_UPDATED,
  formatNodeStatusUpdated,
  type NodeStatus,
  type TimestampPrecision,
} from '@thunderstack-webhooks/shared'
import type { EventId } from './ids.ts'

export interface Event {
  readonly id: EventId
  readonly type: typeof NODE_STATUS_UPDATED
  readonly nodeId: string
  /** Milliseconds since 1970. */
  readonly occurredAt: number
  /** Exact text of the request body. */
  readonly body: string
  /** The key it was born with: every attempt is signed by it, also after a rotation. */
  readonly keyFingerprint: string
  /** Base64; null until the first attempt was settled. */
  readonly signature: string | null
}

export function createNodeStatusEvent(facts: {
  readonly id: EventId
  readonly nodeId: string
  readonly status: NodeStatus
  readonly occurredAt: number
  readonly keyFingerprint: string
  readonly precision: TimestampPrecision
}): Event {
  const { id, nodeId, occurredAt, keyFingerprint } = facts
  const body = formatNodeStatusUpdated(facts, facts.precision)
  return {
    id,
    type: NODE_STATUS_UPDATED,
    nodeId,
    occurredAt,
    body,
    keyFingerprint,
    signature: null,
  }
}
