// What happened, with the body that says so. The body text is fixed here, once, and sent unchanged by every attempt.
import {
  NODE_STATUS_UPDATED,
  formatHmacEnvelope,
  formatNodeStatusUpdated,
  type EventFacts,
  type NodeStatus,
  type TimestampPrecision,
} from '@thunderstack-webhooks/shared'
import type { EventId } from './ids.ts'
import type { Scheme } from './scheme.ts'

export interface Event {
  readonly id: EventId
  /** `NODE_STATUS_UPDATED`, or `noun.verb`. */
  readonly type: string
  /** The account it is of; null when only its node's own webhook is told. */
  readonly owner: EventOwner | null
  /** Null when it is not about a node. */
  readonly nodeId: string | null
  /** Milliseconds since 1970. */
  readonly occurredAt: number
  /** Exact text of the request body under the scheme it was born in. */
  readonly body: string
  /** The key it was born with: every attempt is signed by it, also after a rotation. Null when its scheme has no such key. */
  readonly keyFingerprint: string | null
  /** Base64; null until the first attempt was settled. */
  readonly signature: string | null
}

export interface EventOwner {
  readonly userId: string
  readonly workspaceId: string
}

/** The scheme whose text its body is. Other schemes have a text of their own (content.ts). */
export function bornIn({ nodeId }: Pick<Event, 'nodeId'>): Scheme {
  return nodeId === null ? 'hmac' : 'thunderstack'
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
    owner: null,
    nodeId,
    occurredAt,
    body,
    keyFingerprint,
    signature: null,
  }
}

/** What somebody published. */
export function createPublishedEvent(
  facts: EventFacts & { readonly id: EventId },
  owner: EventOwner,
): Event {
  return {
    id: facts.id,
    type: facts.type,
    owner,
    nodeId: null,
    occurredAt: facts.occurredAt,
    body: formatHmacEnvelope(facts),
    keyFingerprint: null,
    signature: null,
  }
}
