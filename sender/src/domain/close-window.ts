// A window that is over becomes requests: the events gathered in it as JSON arrays of bounded size, each the duty of one
// delivery. Texts are fixed here, once, like an event's body.
import type { AcceptSettings } from './accept-event.ts'
import type { Content } from './content.ts'
import { cutLists } from './cut-lists.ts'
import type { Delivery } from './delivery.ts'
import type { Event } from './event.ts'
import type { Recipient } from './fan-out.ts'
import { createDelivery } from './new-delivery.ts'
import { rebuildEnvelope } from './rebuild-announcement.ts'

export interface ClosingWindow {
  readonly webhook: Recipient
  readonly endsAt: number
  /** In the order they happened. */
  readonly events: readonly Event[]
  /** Whether no event of the window comes behind these. Else the last list may take more, and is left for later. */
  readonly isWhole: boolean
}

export interface ClosedList {
  readonly events: readonly Event[]
  readonly content: Content
  readonly delivery: Delivery
}

export function closeWindow(
  { webhook, endsAt, events, isWhole }: ClosingWindow,
  /** Whether an earlier delivery of an ordered webhook is not over yet. */
  isTaken: boolean,
  maxBytes: number,
  settings: AcceptSettings,
): readonly ClosedList[] {
  const { scheme, isOrdered } = webhook
  const texts = events.map((event) => rebuildEnvelope(event, scheme, settings.digest))
  const counts = cutLists(
    texts.map((text) => Buffer.byteLength(text)),
    maxBytes,
  )
  const closed: ClosedList[] = []
  let begin = 0
  for (const count of isWhole ? counts : counts.slice(0, -1)) {
    const end = begin + count
    const listed = events.slice(begin, end)
    const [first] = listed
    if (!first) break
    const content: Content = {
      id: settings.createContentId(),
      eventId: first.id,
      body: `[${texts.slice(begin, end).join(',')}]`,
      keyFingerprint: scheme === 'thunderstack' ? settings.currentKey() : null,
      isList: true,
    }
    const delivery = createDelivery({
      id: settings.createDeliveryId(),
      event: { id: first.id, occurredAt: endsAt },
      webhook,
      nodeId: null,
      contentId: content.id,
      waits: isOrdered && (isTaken || closed.length > 0),
      firstDelayMs: settings.firstDelayMs,
    })
    closed.push({ events: listed, content, delivery })
    begin = end
  }
  return closed
}
