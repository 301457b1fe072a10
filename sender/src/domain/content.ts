// The exact text of a request body where it is not the event's own: another scheme's words for the same event, or the list of
// what happened in a window. Fixed once, like an event's body.
import {
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
  formatThunderstackEnvelope,
  type EventFacts,
} from '@thunderstack-webhooks/shared'
import type { EventOwner } from './event.ts'
import type { ContentId, EventId } from './ids.ts'
import type { Scheme } from './scheme.ts'

export interface Content {
  readonly id: ContentId
  /** The event, or the first of the window's. */
  readonly eventId: EventId
  readonly body: string
  /** See `Event.keyFingerprint`. */
  readonly keyFingerprint: string | null
  /** Whether it is a window's list. */
  readonly isList: boolean
}

/** An event with what every scheme may say of it. */
export interface Announcement {
  readonly facts: EventFacts
  readonly owner: EventOwner
}

/** `digest`: lower-case hex SHA-256 of a text. */
export function formatEnvelope(
  scheme: Scheme,
  { facts, owner }: Announcement,
  digest: (text: string) => string,
): string {
  switch (scheme) {
    case 'hmac':
      return formatHmacEnvelope(facts)
    case 'texture': {
      const { userId: organizationId, workspaceId } = owner
      const key = digest(facts.id)
      return formatTextureEnvelope({ ...facts, organizationId, workspaceId, key })
    }
    case 'standard':
      return formatStandardEnvelope(facts)
    case 'thunderstack':
      return formatThunderstackEnvelope(facts)
  }
}
