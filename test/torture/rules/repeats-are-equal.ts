// Every request of an event carries the body in the store, and the signature of the first, which is a true one.
import type { Rule } from '../violation.ts'

export const repeatsAreEqual: Rule = ({ requests, events, isSigned }) => {
  const bodyOf = new Map(events.map(({ id, body }) => [id, body]))
  const signatureOf = new Map<string, string>()
  return requests.flatMap(({ eventId, attemptNumber, body, signature }) => {
    const known = signatureOf.get(eventId)
    if (known === undefined) signatureOf.set(eventId, signature)
    const what = `attempt ${attemptNumber} at event ${eventId}`
    return [
      ...(bodyOf.get(eventId) === body ? [] : [`${what} had another body than the store`]),
      ...(known === undefined && !isSigned(body, signature)
        ? [`${what} had a signature that does not verify`]
        : []),
      ...(known === undefined || known === signature
        ? []
        : [`${what} had another signature than the first`]),
    ]
  })
}
