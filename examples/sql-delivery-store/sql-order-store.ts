// Remembers up to which time the events of each node were handled, for all processes that share the table. The same SQL
// runs on SQLite and PostgreSQL. Between reading and writing another process may still be at work: see "Order".
import type { OrderStore } from '@thunderstack-webhooks/receiver'
import type { Query } from './sql-store.ts'

export const CREATE_ORDER_TABLE = `
  create table if not exists handled_nodes (
    node_id text primary key,
    last_at bigint not null
  )`

const LOOK = `select last_at from handled_nodes where node_id = $1`

// One statement with the comparison in it, so that the time never goes back, whichever process comes last.
const ADVANCE = `
  insert into handled_nodes (node_id, last_at) values ($1, $2)
  on conflict (node_id) do update set last_at = excluded.last_at
  where handled_nodes.last_at < excluded.last_at`

export function sqlOrderStore(query: Query): OrderStore {
  return {
    async lastAt(nodeId) {
      const [row] = await query(LOOK, [nodeId])
      // Drivers of PostgreSQL give a bigint as text.
      return row && Number(row['last_at'])
    },
    async advance(nodeId, at) {
      await query(ADVANCE, [nodeId, at])
    },
  }
}
