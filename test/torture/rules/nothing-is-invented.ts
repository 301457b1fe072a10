// No event without a call that may have caused it, and one delivery an event at most. Nodes that are told acts announce
// more statuses than calls; they are not counted.
import type { Rule } from '../violation.ts'

/** What the creation of a node may announce by itself. */
const AT_CREATION = 3

export const nothingIsInvented: Rule = (history) => {
  const acting = new Set(history.acts.map(({ nodeId }) => nodeId))
  const answered = new Map<string, number>()
  for (const { nodeId } of history.accepted) answered.set(nodeId, (answered.get(nodeId) ?? 0) + 1)
  const countOf = Map.groupBy(history.events, ({ nodeId }) => nodeId)
  const perEvent = Map.groupBy(history.deliveries, ({ eventId }) => eventId)
  return [
    ...[...countOf]
      .filter(([nodeId]) => !acting.has(nodeId))
      .map(([nodeId, events]) => ({
        nodeId,
        count: events.length,
        most: AT_CREATION + (answered.get(nodeId) ?? 0) + (history.unanswered.get(nodeId) ?? 0),
      }))
      .filter(({ count, most }) => count > most)
      .map(
        ({ nodeId, count, most }) =>
          `node ${nodeId} has ${count} events, but only ${most} calls could have made one`,
      ),
    ...[...perEvent]
      .filter(([, deliveries]) => deliveries.length > 1)
      .map(([eventId, { length }]) => `event ${eventId} has ${length} deliveries to one webhook`),
  ]
}
