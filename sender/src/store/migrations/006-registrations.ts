// Webhooks that somebody registers: whose they are, what they are for, and what is sent to them.
import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  `alter table webhooks add column user_id text`,
  `alter table webhooks add column workspace_id text`,
  `alter table webhooks add column label text`,
  `alter table webhooks add column filters text`,
  `alter table webhooks add column cadence_minutes integer`,
  `alter table webhooks add column disabled_reason text`,
  `alter table webhooks add column sealed text`,
  `alter table webhooks add column previous_secret_valid_until integer`,
  `alter table webhooks add column created_at integer`,
  `create index webhooks_by_user on webhooks (user_id, id) where user_id is not null and state <> 'removed'`,
  // An event asks for the filters it passes: what does not match costs nothing.
  `create table webhook_filters (
    user_id text not null,
    workspace_id text not null,
    filter text not null,
    webhook_id text not null references webhooks (id),
    primary key (user_id, workspace_id, filter, webhook_id)
  ) without rowid`,
  `create index webhook_filters_by_webhook on webhook_filters (webhook_id)`,
  `create table event_types (
    user_id text not null,
    name text not null,
    description text,
    created_at integer not null,
    primary key (user_id, name)
  ) without rowid`,
  `alter table events add column user_id text`,
  `alter table events add column workspace_id text`,
  `alter table events add column idempotency_key text`,
  `alter table events add column request_digest text`,
  `create unique index events_by_idempotency_key on events (user_id, idempotency_key) where idempotency_key is not null`,
  `create table contents (
    id text primary key,
    event_id text not null references events (id),
    body text not null,
    key_fingerprint text,
    is_list integer not null
  ) without rowid`,
  `create index contents_by_event on contents (event_id)`,
  // Held to no reference: checked from the other side, each content that is deleted would walk through all deliveries.
  `alter table deliveries add column content_id text`,
  `alter table deliveries add column redelivery_id text`,
  // Of registered webhooks alone: those of nodes are listed by node, and would pay for it with each delivery.
  `create index deliveries_by_registration on deliveries (webhook_id, seq) where node_id = ''`,
  // What failed is what is looked for, and sent again; it may be little among much.
  `create index deliveries_failed on deliveries (webhook_id, seq) where node_id = '' and state in ('dead', 'cancelled')`,
  `create index deliveries_by_redelivery on deliveries (redelivery_id) where redelivery_id is not null`,
  `create table redeliveries (
    id text primary key,
    webhook_id text not null references webhooks (id),
    per_second integer not null,
    matched integer not null,
    created_at integer not null,
    cancelled_at integer
  ) without rowid`,
  // What waits for the end of a window, and which delivery took it.
  `create table gathered (
    seq integer primary key autoincrement,
    webhook_id text not null references webhooks (id),
    event_id text not null references events (id),
    due_at integer not null,
    delivery_id text references deliveries (id)
  )`,
  // The front of it is the next end of a window, whatever waits behind it.
  `create index gathered_due on gathered (due_at, webhook_id, seq) where delivery_id is null`,
  `create index gathered_waiting on gathered (webhook_id) where delivery_id is null`,
  `create index gathered_by_delivery on gathered (delivery_id) where delivery_id is not null`,
  `create index gathered_by_event on gathered (event_id)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
