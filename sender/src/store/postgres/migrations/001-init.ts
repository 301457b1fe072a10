// The first schema on PostgreSQL. A migration that has been released is never edited; the next one gets the next number.
import { sql, type Kysely } from 'kysely'

// Ids and what is compared by bytes: the order of a language would cost more and mean nothing.
const ID = 'text collate "C"'
const SEQ = 'seq bigint generated always as identity primary key'

const STATEMENTS = [
  `create table webhooks (
    id ${ID} primary key,
    scheme text not null,
    url text not null,
    state text not null,
    is_ordered smallint not null,
    failure_count integer not null default 0,
    failing_since bigint
  )`,
  `create table nodes (
    ${SEQ},
    node_id ${ID} not null unique,
    user_id ${ID} not null,
    name text not null,
    network text not null,
    status text not null,
    is_initialized smallint not null,
    port integer not null unique,
    rln_commit_id text not null,
    builds text not null,
    webhook_id ${ID} references webhooks (id),
    created_at bigint not null
  )`,
  `create index nodes_by_user on nodes (user_id, seq)`,
  `create table node_steps (
    ${SEQ},
    node_id ${ID} not null references nodes (node_id),
    status text not null,
    due_at bigint not null
  )`,
  `create index node_steps_by_due on node_steps (due_at, seq)`,
  `create index node_steps_by_node on node_steps (node_id)`,
  `create table events (
    ${SEQ},
    id ${ID} not null unique,
    type text not null,
    node_id ${ID} not null,
    occurred_at bigint not null,
    body text not null,
    key_fingerprint text not null,
    signature text
  )`,
  `create index events_by_node on events (node_id, seq)`,
  `create table deliveries (
    ${SEQ},
    id ${ID} not null unique,
    event_id ${ID} not null references events (id),
    webhook_id ${ID} not null references webhooks (id),
    node_id ${ID} not null,
    state text not null,
    attempt_count integer not null,
    ladder_start integer not null,
    due_at bigint,
    due_reason text,
    is_retry smallint not null,
    waits_for text,
    claim_id ${ID},
    lease_until bigint,
    created_at bigint not null,
    settled_at bigint
  )`,
  `create index deliveries_by_event on deliveries (event_id)`,
  // Partial, all of these: a claim's cost follows what it hands out, not what waits elsewhere or was ever sent.
  `create index deliveries_due on deliveries (is_retry, due_at, seq) where state = 'pending' and waits_for is null`,
  `create index deliveries_parked on deliveries (is_retry, webhook_id, due_at, seq) where state = 'pending' and waits_for = 'slot'`,
  `create index deliveries_pending_by_webhook on deliveries (webhook_id, seq) where state = 'pending'`,
  `create index deliveries_having_their_turn on deliveries (webhook_id) where state = 'pending' and waits_for is distinct from 'turn'`,
  `create index deliveries_in_flight on deliveries (webhook_id) where state = 'in_flight'`,
  `create table attempts (
    ${SEQ},
    id ${ID} not null,
    delivery_id ${ID} not null references deliveries (id),
    number integer not null,
    url text not null,
    started_at bigint not null,
    ended_at bigint not null,
    outcome text not null,
    explanation text not null,
    error_class text,
    request_headers text not null,
    response_status integer,
    response_headers text,
    response_body bytea,
    is_truncated smallint not null,
    exchange text not null,
    next_attempt_at bigint,
    next_attempt_reason text,
    unique (delivery_id, number)
  )`,
  `create table tokens (
    ${SEQ},
    jti ${ID} not null unique,
    user_id ${ID} not null,
    name text not null,
    created_at bigint not null,
    revoked_at bigint
  )`,
  `create table log_exports (
    task_id ${ID} primary key,
    node_id ${ID} not null references nodes (node_id),
    created_at bigint not null
  )`,
  `create table clock (id smallint primary key check (id = 1), now bigint not null)`,
  `create table private_keys (
    ${SEQ},
    purpose text not null,
    pem text not null,
    created_at bigint not null,
    valid_until bigint
  )`,
  // One current key for each purpose: of processes that start together, one makes it.
  `create unique index private_keys_current on private_keys (purpose) where valid_until is null`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
