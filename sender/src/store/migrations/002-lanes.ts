// Slots, order and health: what a claim needs to pass over endpoints that are busy and webhooks that wait their turn.
import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  `alter table webhooks add column is_ordered integer not null default 0`,
  `alter table webhooks add column failure_count integer not null default 0`,
  `alter table webhooks add column failing_since integer`,
  `alter table deliveries add column is_retry integer not null default 0`,
  // 'slot': due, but all slots of its endpoint are taken. 'turn': behind another delivery of an ordered webhook.
  `alter table deliveries add column waits_for text`,
  `update deliveries set is_retry = 1 where attempt_count > ladder_start`,
  `drop index deliveries_by_due`,
  // Partial, all three: a claim's cost follows what it hands out, not what waits elsewhere or was ever sent.
  `create index deliveries_due on deliveries (is_retry, due_at, seq) where state = 'pending' and waits_for is null`,
  `create index deliveries_parked on deliveries (is_retry, webhook_id, due_at, seq) where state = 'pending' and waits_for = 'slot'`,
  `create index deliveries_pending_by_webhook on deliveries (webhook_id, seq) where state = 'pending'`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
