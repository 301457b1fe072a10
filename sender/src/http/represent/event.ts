// An event as the control API shows it, with the exact text that was or will be sent.
import type { EventResource } from '@thunderstack-webhooks/contracts'
import type { Event } from '../../domain/event.ts'
import { representInstant } from './instant.ts'

export function representEvent(event: Event): EventResource {
  return {
    id: event.id,
    type: event.type,
    occurredAt: representInstant(event.occurredAt),
    nodeId: event.nodeId,
    body: event.body,
    signature: event.signature,
    keyFingerprint: event.keyFingerprint,
    createdAt: representInstant(event.occurredAt),
  }
}
