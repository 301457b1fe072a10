/** What a body tells of, in a word or two: a node's status, the type of any other event, or how many events a schedule brings. */
export function nameEvent(body: string): string {
  const event = JSON.parse(body) as Envelope | readonly Envelope[]
  if (isList(event)) return `${event.length} events`
  return event.details?.status ?? event.type ?? event.eventType ?? 'an event'
}

interface Envelope {
  readonly type?: string
  readonly eventType?: string
  readonly details?: { readonly status?: string }
}

function isList(event: Envelope | readonly Envelope[]): event is readonly Envelope[] {
  return Array.isArray(event)
}
