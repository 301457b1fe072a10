// The event as an attempt sends it: in the words of the webhook's scheme.
import type { Content } from '../domain/content.ts'
import type { Event } from '../domain/event.ts'

/** `content`: null when the event's own body is the text. */
export function inWords(event: Event, content: Content | null): Event {
  if (content === null) return event
  const { body, keyFingerprint } = content
  return { ...event, body, keyFingerprint, signature: null }
}
