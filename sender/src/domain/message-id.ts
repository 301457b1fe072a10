// What a receiver may de-duplicate by: the event, or, for the list of a window, the delivery. The same on every attempt.
import type { ClaimedDelivery } from './delivery.ts'

export function messageId({
  id,
  isList,
  event,
}: Pick<ClaimedDelivery, 'id' | 'isList' | 'event'>): string {
  return isList ? id : event.id
}
