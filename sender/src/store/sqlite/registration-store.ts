// Registered webhooks and event types on SQLite.
import type { Kysely } from 'kysely'
import type { Registration } from '../../domain/registration.ts'
import { windowEndAfterChange } from '../../domain/window.ts'
import type { Changes } from '../changes.ts'
import { fromRegistration, toRegistration } from '../rows.ts'
import type { Database, WebhookRow } from '../tables.ts'
import { createRegistrationReader } from '../registration-reader.ts'
import type { RegistrationStore } from '../store.ts'
import { cancelPending, hastenGathered, releaseTurns } from './end-deliveries.ts'
import type { Statements } from './statements.ts'
import type { RunWrite } from './write-queue.ts'

export interface RegistrationStoreParts {
  readonly db: Kysely<Database>
  readonly write: RunWrite
  readonly notify: Changes['notify']
  /** Inside the transaction. */
  readonly onWebhooksChanged: () => void
}

const LOAD = `select * from webhooks where id = ? and user_id = ? and state <> 'removed'`
const FORGET_FILTERS = 'delete from webhook_filters where webhook_id = ?'
// Another URL, or being made active, is a fresh start: earlier failures are forgotten. What stands on the right is as it was.
const IS_FRESH = `url <> ?1 or state <> 'active'`
const UPDATE = `
  update webhooks set
    url = ?1, state = ?2, is_ordered = ?3, label = ?4, filters = ?5, cadence_minutes = ?6, disabled_reason = ?7,
    sealed = ?8, previous_secret_valid_until = ?9,
    failure_count = case when ${IS_FRESH} then 0 else failure_count end,
    failing_since = case when ${IS_FRESH} then null else failing_since end
  where id = ?10`
const INSERT_TYPE = `
  insert into event_types (user_id, name, description, created_at) values (?, ?, ?, ?) on conflict do nothing`
const LOAD_TYPE = 'select name, description from event_types where user_id = ? and name = ?'

export function createRegistrationStore({
  db,
  write,
  notify,
  onWebhooksChanged,
}: RegistrationStoreParts): RegistrationStore {
  return {
    ...createRegistrationReader(db),

    async insertRegistration(registration) {
      await write((statements) => {
        statements.insert('webhooks', fromRegistration(registration))
        writeFilters(statements, registration)
        onWebhooksChanged()
      })
      notify('webhooks')
    },

    async changeRegistration(id, userId, at, decide) {
      const changed = await write((statements) => {
        const [row] = statements.all(LOAD, id, userId) as readonly WebhookRow[]
        if (!row) return undefined
        const before = toRegistration(row)
        const after = decide(before)
        update(statements, after)
        if (after.state !== 'active') cancelPending(statements, after.id, at)
        else if (!after.isOrdered) releaseTurns(statements, after.id, at)
        if (after.cadenceMinutes !== before.cadenceMinutes) {
          const dueAt = windowEndAfterChange(at, after.cadenceMinutes)
          hastenGathered(statements, after.id, dueAt)
        }
        onWebhooksChanged()
        return after
      })
      if (changed) notify('webhooks', 'deliveries')
      return changed
    },

    registerEventType: (userId, { name, description }, now) =>
      write((statements) => {
        statements.run(INSERT_TYPE, userId, name, description, now)
        const [row] = statements.all(LOAD_TYPE, userId, name)
        return row as { readonly name: string; readonly description: string }
      }),
  }
}

function update(statements: Statements, registration: Registration): void {
  const row = fromRegistration(registration)
  statements.run(
    UPDATE,
    row.url,
    row.state,
    row.is_ordered,
    row.label,
    row.filters,
    row.cadence_minutes,
    row.disabled_reason,
    row.sealed,
    row.previous_secret_valid_until,
    row.id,
  )
  statements.run(FORGET_FILTERS, row.id)
  writeFilters(statements, registration)
}

/** What is removed is looked for by nobody. */
function writeFilters(statements: Statements, registration: Registration): void {
  const { id, userId, workspaceId, filters, state } = registration
  if (state === 'removed') return
  for (const filter of new Set(filters)) {
    statements.insert('webhook_filters', {
      user_id: userId,
      workspace_id: workspaceId,
      filter,
      webhook_id: id,
    })
  }
}
