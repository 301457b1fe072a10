// Has a connection's statements planned anew, often while it is young: a plan goes by how large the tables were when it was
// made, and one made on an empty database would be kept for a million rows.
import type { Client } from 'pg'

const groupCounts = new WeakMap<Client, number>()
const EVERY = 256

/** Called before each transaction; sends at most one statement and waits for nothing. */
export function refreshPlans(client: Client): void {
  const count = (groupCounts.get(client) ?? 0) + 1
  groupCounts.set(client, count)
  // The 1st, 2nd, 4th, 8th, …, then every 256th.
  const isTime = count < EVERY ? (count & (count - 1)) === 0 : count % EVERY === 0
  // If it fails, so does the transaction after it.
  if (isTime) client.query('discard plans').catch(() => undefined)
}
