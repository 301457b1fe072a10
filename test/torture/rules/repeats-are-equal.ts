// Every request of an event carries the body in the store, and the signature of the first.
import type { Rule } from '../violation.ts'

export const repeatsAreEqual: Rule = ({ requests, events }) => {
  const bodyOf = new Map(events.map(({ id, body }) => [id, body]))
  const signatureOf = new Map<string, string>()
  return requests.flatMap(({ eventId, attemptNumber, body, signature }) => {
    const first = signatureOf.get(eventId) ?? signature
    signatureOf.set(eventId, first)
    const what = `attempt ${attemptNumber} at event ${eventId}`
    return [
      ...(bodyOf.get(eventId) === body ? [] : [`${what} had another body than the store`]),
      ...(first === signature ? [] : [`${what} had another signature than the first`]),
    ]
  })
}
