// The first schema. A migration that has been released is never edited; the next one gets the next number.
import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  `create table webhooks (
    id text primary key,
    scheme text not null,
    url text not null,
    state text not null
  )`,
  `create table nodes (
    seq integer primary key autoincrement,
    node_id text not null unique,
    user_id text not null,
    name text not null,
    network text not null,
    status text not null,
    is_initialized integer not null,
    port integer not null unique,
    rln_commit_id text not null,
    builds text not null,
    webhook_id text references webhooks (id),
    created_at integer not null
  )`,
  `create index nodes_by_user on nodes (user_id, seq)`,
  `create table node_steps (
    seq integer primary key autoincrement,
    node_id text not null references nodes (node_id),
    status text not null,
    due_at integer not null
  )`,
  `create index node_steps_by_due on node_steps (due_at, seq)`,
  `create index node_steps_by_node on node_steps (node_id)`,
  `create table events (
    seq integer primary key autoincrement,
    id text not null unique,
    type text not null,
    node_id text not null,
    occurred_at integer not null,
    body text not null,
    key_fingerprint text not null,
    signature text
  )`,
  `create index events_by_node on events (node_id, seq)`,
  `create table deliveries (
    seq integer primary key autoincrement,
    id text not null unique,
    event_id text not null references events (id),
    webhook_id text not null references webhooks (id),
    node_id text not null,
    state text not null,
    attempt_count integer not null,
    ladder_start integer not null,
    due_at integer,
    due_reason text,
    claim_id text,
    lease_until integer,
    created_at integer not null,
    settled_at integer
  )`,
  // Partial: the cost of a claim follows what waits, not what was ever sent.
  `create index deliveries_by_due on deliveries (due_at, seq) where state = 'pending'`,
  `create index deliveries_by_lease on deliveries (lease_until) where state = 'in_flight'`,
  `create index deliveries_by_event on deliveries (event_id)`,
  `create table attempts (
    seq integer primary key autoincrement,
    id text not null,
    delivery_id text not null references deliveries (id),
    number integer not null,
    url text not null,
    started_at integer not null,
    ended_at integer not null,
    outcome text not null,
    explanation text not null,
    error_class text,
    request_headers text not null,
    response_status integer,
    response_headers text,
    response_body blob,
    is_truncated integer not null,
    total_ms real not null,
    first_byte_ms real,
    next_attempt_at integer,
    next_attempt_reason text,
    unique (delivery_id, number)
  )`,
  `create table tokens (
    seq integer primary key autoincrement,
    jti text not null unique,
    user_id text not null,
    name text not null,
    created_at integer not null,
    revoked_at integer
  )`,
  `create table log_exports (
    task_id text primary key,
    node_id text not null references nodes (node_id),
    created_at integer not null
  )`,
  `create table clock (id integer primary key check (id = 1), now integer not null)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
