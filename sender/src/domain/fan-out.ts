// One event to every registration it is for: a delivery each, one text for each scheme, and a note where a schedule brings it
// later.
import type { AcceptSettings, IsTaken } from './accept-event.ts'
import { formatEnvelope, type Announcement, type Content } from './content.ts'
import type { Delivery } from './delivery.ts'
import { bornIn, type Event } from './event.ts'
import type { EventId, WebhookId } from './ids.ts'
import { createDelivery } from './new-delivery.ts'
import type { Registration } from './registration.ts'
import type { Scheme } from './scheme.ts'
import { windowEnd } from './window.ts'

/** What a fan-out asks of a registration. */
export type Recipient = Pick<
  Registration,
  'id' | 'url' | 'scheme' | 'isOrdered' | 'sealed' | 'cadenceMinutes'
>

export interface Owed {
  readonly delivery: Delivery
  readonly recipient: Recipient
  /** Null when the event's own body is the text. */
  readonly content: Content | null
}

/** An event that waits for the end of its webhook's window. */
export interface Gathered {
  readonly webhookId: WebhookId
  readonly eventId: EventId
  /** When the window ends. */
  readonly dueAt: number
}

export interface FanOut {
  readonly owed: readonly Owed[]
  readonly contents: readonly Content[]
  readonly gathered: readonly Gathered[]
}

export function fanOut(
  event: Event,
  announcement: Announcement,
  recipients: readonly Recipient[],
  isTaken: IsTaken,
  settings: AcceptSettings,
): FanOut {
  const contents = new Map<Scheme, Content>()
  const owed: Owed[] = []
  const gathered: Gathered[] = []

  function contentFor(scheme: Scheme): Content | null {
    if (scheme === bornIn(event)) return null
    const known = contents.get(scheme)
    if (known) return known
    const content = {
      id: settings.createContentId(),
      eventId: event.id,
      body: formatEnvelope(scheme, announcement, settings.digest),
      keyFingerprint: scheme === 'thunderstack' ? settings.currentKey() : null,
      isList: false,
    }
    contents.set(scheme, content)
    return content
  }

  for (const recipient of recipients) {
    if (recipient.cadenceMinutes !== null) {
      const dueAt = windowEnd(event.occurredAt, recipient.cadenceMinutes)
      gathered.push({ webhookId: recipient.id, eventId: event.id, dueAt })
      continue
    }
    const content = contentFor(recipient.scheme)
    const delivery = createDelivery({
      id: settings.createDeliveryId(),
      event,
      webhook: recipient,
      nodeId: null,
      contentId: content?.id ?? null,
      waits: recipient.isOrdered && isTaken(recipient.id),
      firstDelayMs: settings.firstDelayMs,
    })
    owed.push({ delivery, recipient, content })
  }
  return { owed, contents: [...contents.values()], gathered }
}
