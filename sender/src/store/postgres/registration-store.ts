// Registered webhooks and event types on PostgreSQL.
import type { EventType } from '../../domain/event-type.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Registration } from '../../domain/registration.ts'
import { windowEndAfterChange } from '../../domain/window.ts'
import { createRegistrationReader, type RegistrationReader } from '../registration-reader.ts'
import { fromRegistration, toRegistration } from '../rows.ts'
import type { WebhookRow } from '../tables.ts'
import type { RegistrationStore } from '../store.ts'
import type { RareWrite } from './access-store.ts'
import { cancelPending, hastenGathered, releaseTurns } from './end-deliveries.ts'
import type { Read } from './read.ts'
import { insertRecords, recordsOf } from './record-sets.ts'
import type { LockedWebhooks, Outcome, Transaction, WriteKind } from './transaction.ts'
import type { RunWrite } from './write-queue.ts'

interface ChangeJob {
  readonly id: WebhookId
  readonly userId: string
  readonly at: number
  readonly decide: (registration: Registration) => Registration
}

const INSERT = insertRecords('webhooks')
const INSERT_FILTERS = insertRecords('webhook_filters')
const FORGET_FILTERS = 'delete from webhook_filters where webhook_id = $1'
// Another URL, or being made active, is a fresh start: earlier failures are forgotten.
const IS_FRESH = `w.url <> v.url or w.state <> 'active'`
const UPDATE = `
  update webhooks w set
    url = v.url, state = v.state, is_ordered = v.is_ordered, label = v.label, filters = v.filters,
    cadence_minutes = v.cadence_minutes, disabled_reason = v.disabled_reason, sealed = v.sealed,
    previous_secret_valid_until = v.previous_secret_valid_until,
    failure_count = case when ${IS_FRESH} then 0 else w.failure_count end,
    failing_since = case when ${IS_FRESH} then null else w.failing_since end
  from ${recordsOf('webhooks', '$1')} where w.id = v.id
  returning w.*`
const INSERT_TYPE = `
  insert into event_types (user_id, name, description, created_at) values ($1, $2, $3, $4) on conflict do nothing`
const LOAD_TYPE = 'select name, description from event_types where user_id = $1 and name = $2'

export const changeRegistrationKind: WriteKind<ChangeJob, Registration | undefined> = {
  open: (trx, jobs) =>
    Promise.resolve({
      webhookIds: jobs.map(({ id }) => id),
      async write(webhooks) {
        const outcomes: Outcome<Registration | undefined>[] = []
        for (const job of jobs) outcomes.push(await change(trx, webhooks, job))
        return outcomes
      },
    }),
}

async function change(
  trx: Transaction,
  webhooks: LockedWebhooks,
  { id, userId, at, decide }: ChangeJob,
): Promise<Outcome<Registration | undefined>> {
  const row = webhooks.get(id)
  if (row?.user_id !== userId || row.state === 'removed') return { value: undefined }
  const before = toRegistration(row)
  let after: Registration
  try {
    after = decide(before)
  } catch (refusal) {
    return { refusal }
  }
  const [written] = await trx.all<WebhookRow>(UPDATE, JSON.stringify([fromRegistration(after)]))
  if (written) webhooks.set(id, written)
  await trx.run(FORGET_FILTERS, id)
  await writeFilters(trx, after)
  if (after.state !== 'active') await cancelPending(trx, id, at)
  else if (!after.isOrdered) await releaseTurns(trx, id, at)
  if (after.cadenceMinutes !== before.cadenceMinutes) {
    await hastenGathered(trx, id, windowEndAfterChange(at, after.cadenceMinutes))
  }
  trx.tell('webhooks', 'deliveries')
  return { value: after }
}

export function createRegistrationStore(
  read: Read,
  write: RunWrite,
  writeRarely: RareWrite,
): RegistrationStore {
  const look = <Result>(work: (reader: RegistrationReader) => Promise<Result>): Promise<Result> =>
    read((db) => work(createRegistrationReader(db)))
  return {
    loadRegistration: (id, userId) => look((reader) => reader.loadRegistration(id, userId)),
    listRegistrations: (filter, page) => look((reader) => reader.listRegistrations(filter, page)),
    hasEventType: (userId, name) => look((reader) => reader.hasEventType(userId, name)),
    listEventTypes: (userId) => look((reader) => reader.listEventTypes(userId)),

    insertRegistration: (registration) =>
      writeRarely(async (trx) => {
        await trx.run(INSERT, JSON.stringify([fromRegistration(registration)]))
        await writeFilters(trx, registration)
        trx.tell('webhooks')
      }),

    changeRegistration: (id, userId, at, decide) =>
      write(changeRegistrationKind, { id: id as WebhookId, userId, at, decide }),

    registerEventType: (userId, { name, description }, now) =>
      writeRarely(async (trx) => {
        await trx.run(INSERT_TYPE, userId, name, description, now)
        const [row] = await trx.all<{ name: string; description: string | null }>(
          LOAD_TYPE,
          userId,
          name,
        )
        return row ?? ({ name, description } satisfies EventType)
      }),
  }
}

/** What is removed is looked for by nobody. */
async function writeFilters(trx: Transaction, registration: Registration): Promise<void> {
  const { id, userId, workspaceId, filters, state } = registration
  if (state === 'removed') return
  const rows = [...new Set(filters)].map((filter) => ({
    user_id: userId,
    workspace_id: workspaceId,
    filter,
    webhook_id: id,
  }))
  await trx.run(INSERT_FILTERS, JSON.stringify(rows))
}
