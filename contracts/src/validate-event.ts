// Holds a webhook payload to the contract. Checks no signature: do that first, over the raw bytes.
import { NODE_STATUS_UPDATED } from '@thunderstack-webhooks/shared'
import { checkShape } from './check-shape.ts'
import { eventShapes } from './generated/event-shapes.ts'
import type { Invalid } from './problem.ts'
import type { NodeStatusUpdatedEvent } from './resources.ts'

export type EventVerdict =
  | { readonly kind: 'valid'; readonly event: NodeStatusUpdatedEvent }
  | Invalid
  /** Well formed, but of a type that this version does not know. News, not an error. */
  | { readonly kind: 'unknown-type'; readonly eventType: string }

/**
 * Whether a parsed payload is one the platform sends. Fields that openapi.yaml does not name are accepted.
 *
 * @example
 * const verdict = validateEvent(JSON.parse(text))
 * if (verdict.kind === 'valid') console.log(verdict.event.details.status)
 */
export function validateEvent(value: unknown): EventVerdict {
  const eventType = readEventType(value)
  if (!isKnownType(eventType)) return { kind: 'unknown-type', eventType }
  const problems = checkShape(eventShapes[eventType], value)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'valid', event: value as NodeStatusUpdatedEvent }
}

/** A payload that names no type is measured against the documented one: that says best what is missing. */
function readEventType(value: unknown): string {
  if (typeof value !== 'object' || value === null) return NODE_STATUS_UPDATED
  const { eventType } = value as { eventType?: unknown }
  return typeof eventType === 'string' && eventType !== '' ? eventType : NODE_STATUS_UPDATED
}

function isKnownType(eventType: string): eventType is keyof typeof eventShapes {
  return Object.hasOwn(eventShapes, eventType)
}
