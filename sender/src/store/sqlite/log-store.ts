// The log on SQLite: what is read of it, and what is sent again.
import type { Kysely } from 'kysely'
import type { DeliveryState } from '../../domain/delivery.ts'
import type { Webhook } from '../../domain/webhook.ts'
import type { Changes } from '../changes.ts'
import { createLogReader } from '../log-reader.ts'
import type { Database } from '../tables.ts'
import type { LogStore } from '../store.ts'
import { ofNode } from './of-node.ts'
import type { RunWrite } from './write-queue.ts'

export function createLogStore(
  db: Kysely<Database>,
  write: RunWrite,
  notify: Changes['notify'],
): LogStore {
  return {
    ...createLogReader(db, ofNode),

    async redeliver(id, now) {
      const outcome = await write((statements) => {
        const [row] = statements.all(READ_FOR_REDELIVERY, id) as readonly RedeliveryRow[]
        if (!row) return 'not-found'
        if (row.state === 'in_flight') return 'in-flight'
        if (row.webhook_state !== 'active') return 'webhook-inactive'
        statements.run(REDELIVER, now, id)
        return 'redelivered'
      })
      if (outcome === 'redelivered') notify('deliveries')
      return outcome
    },
  }
}

interface RedeliveryRow {
  readonly state: DeliveryState
  readonly webhook_state: Webhook['state']
}

const READ_FOR_REDELIVERY = `
  select d.state, w.state as webhook_state
  from deliveries d join webhooks w on w.id = d.webhook_id where d.id = ?`

const REDELIVER = `
  update deliveries
  set state = 'pending', waits_for = null, is_retry = 0, due_at = ?,
      due_reason = 'redelivery asked for, due at once', ladder_start = attempt_count, settled_at = null,
      -- one by itself is no part of a redelivery of many that it was in
      redelivery_id = null
  where id = ?`
