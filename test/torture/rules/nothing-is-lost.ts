// What was answered is in the store, with the deliveries the answer named; and all of it came to an end.
import type { Rule } from '../violation.ts'

const ENDS = ['delivered', 'dead', 'cancelled']

export const nothingIsLost: Rule = ({ accepted, acts, events, deliveries }) => {
  const eventIds = new Set(events.map(({ id }) => id))
  const deliveryIds = new Set(deliveries.map(({ id }) => id))
  const statusesOf = Map.groupBy(events, ({ nodeId }) => nodeId)
  const actsOf = Map.groupBy(acts, ({ nodeId }) => nodeId)
  return [
    ...accepted
      .filter(({ eventId }) => !eventIds.has(eventId))
      .map(({ eventId }) => `event ${eventId} was accepted and is not in the store`),
    ...accepted
      .flatMap(({ eventId, deliveryIds: ids }) => ids.map((id) => ({ eventId, id })))
      .filter(({ id }) => !deliveryIds.has(id))
      .map(({ eventId, id }) => `delivery ${id} of event ${eventId} is not in the store`),
    ...deliveries
      .filter(({ state }) => !ENDS.includes(state))
      .map(({ id, state }) => `delivery ${id} never ended: it is ${state}`),
    ...[...actsOf]
      .filter(([nodeId, asked]) => {
        const seen = (statusesOf.get(nodeId) ?? []).map(({ status }) => status)
        return !hasInOrder(
          seen,
          asked.flatMap(({ statuses }) => statuses),
        )
      })
      .map(([nodeId]) => `node ${nodeId} did not announce every status of the acts it was told`),
  ]
}

/** Whether `wanted` is left when some of `list` are taken away. */
function hasInOrder(list: readonly string[], wanted: readonly string[]): boolean {
  let found = 0
  for (const item of list) if (item === wanted[found]) found += 1
  return found === wanted.length
}
