// Webhooks that somebody registers: whose they are, what they are for, and what is sent to them.
import { sql, type Kysely } from 'kysely'

const ID = 'text collate "C"'
const SEQ = 'seq bigint generated always as identity primary key'

const STATEMENTS = [
  `alter table webhooks
    add column user_id ${ID},
    add column workspace_id ${ID},
    add column label text,
    add column filters text,
    add column cadence_minutes integer,
    add column disabled_reason text,
    add column sealed text,
    add column previous_secret_valid_until bigint,
    add column created_at bigint`,
  `create index webhooks_by_user on webhooks (user_id, id) where user_id is not null and state <> 'removed'`,
  // An event asks for the filters it passes: what does not match costs nothing.
  `create table webhook_filters (
    user_id ${ID} not null,
    workspace_id ${ID} not null,
    filter ${ID} not null,
    webhook_id ${ID} not null references webhooks (id),
    primary key (user_id, workspace_id, filter, webhook_id)
  )`,
  `create index webhook_filters_by_webhook on webhook_filters (webhook_id)`,
  `create table event_types (
    user_id ${ID} not null,
    name ${ID} not null,
    description text,
    created_at bigint not null,
    primary key (user_id, name)
  )`,
  `alter table events
    add column user_id ${ID},
    add column workspace_id ${ID},
    add column idempotency_key ${ID},
    add column request_digest text`,
  `create unique index events_by_idempotency_key on events (user_id, idempotency_key) where idempotency_key is not null`,
  `create table contents (
    id ${ID} primary key,
    event_id ${ID} not null references events (id),
    body text not null,
    key_fingerprint text,
    is_list smallint not null
  )`,
  `create index contents_by_event on contents (event_id)`,
  // A content is held to no reference: checked from the other side, each that is deleted would walk through all deliveries.
  `alter table deliveries
    add column content_id ${ID},
    add column redelivery_id ${ID}`,
  // Of registered webhooks alone: those of nodes are listed by node, and would pay for it with each delivery.
  `create index deliveries_by_registration on deliveries (webhook_id, seq) where node_id = ''`,
  // What failed is what is looked for, and sent again; it may be little among much.
  `create index deliveries_failed on deliveries (webhook_id, seq) where node_id = '' and state in ('dead', 'cancelled')`,
  `create index deliveries_by_redelivery on deliveries (redelivery_id) where redelivery_id is not null`,
  `create table redeliveries (
    id ${ID} primary key,
    webhook_id ${ID} not null references webhooks (id),
    per_second integer not null,
    matched integer not null,
    created_at bigint not null,
    cancelled_at bigint
  )`,
  // What waits for the end of a window, and which delivery took it.
  `create table gathered (
    ${SEQ},
    webhook_id ${ID} not null references webhooks (id),
    event_id ${ID} not null references events (id),
    due_at bigint not null,
    delivery_id ${ID} references deliveries (id)
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
