// What processes tell each other after a commit: who says it, and which topics changed. What happened is in the database.
import type { Topic } from './transaction.ts'

export const CHANNEL = 'thunderstack_changes'

/** To be told when nobody knows what happened. */
export const EVERYTHING: readonly Topic[] = ['deliveries', 'webhooks', 'steps', 'keys']

/** `origin` is an id of ours: it needs no escaping. */
export function formatNews(origin: string, topics: readonly Topic[]): string {
  return `select pg_notify('${CHANNEL}', '${[origin, ...topics].join(' ')}')`
}

/** Undefined when it is our own, or from a version that speaks otherwise. */
export function parseNews(payload: string, origin: string): readonly Topic[] | undefined {
  const [from, ...words] = payload.split(' ')
  if (from === origin) return undefined
  return EVERYTHING.filter((topic) => words.includes(topic))
}
