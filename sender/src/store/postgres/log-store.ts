// The log on PostgreSQL: what is read of it, and what is sent again.
import type { DeliveryState } from '../../domain/delivery.ts'
import type { WebhookId } from '../../domain/ids.ts'
import { createLogReader } from '../log-reader.ts'
import type { LogStore } from '../store.ts'
import { ofNode } from './of-node.ts'
import type { Read } from './read.ts'
import type { WriteKind, Outcome } from './transaction.ts'
import type { RunWrite } from './write-queue.ts'

interface RedeliverJob {
  readonly id: string
  readonly now: number
}

type LogReader = ReturnType<typeof createLogReader>
type Redelivered = Awaited<ReturnType<LogStore['redeliver']>>

const WEBHOOKS_OF = 'select distinct webhook_id as id from deliveries where id = any($1)'
const LOCK = 'select state, webhook_id from deliveries where id = $1 for no key update'
const REDELIVER = `
  update deliveries
  set state = 'pending', waits_for = null, is_retry = 0, due_at = $1,
      due_reason = 'redelivery asked for, due at once', ladder_start = attempt_count, settled_at = null,
      -- one by itself is no part of a redelivery of many that it was in
      redelivery_id = null
  where id = $2`

export const redeliverKind: WriteKind<RedeliverJob, Redelivered> = {
  async open(trx, jobs) {
    const rows = await trx.all<{ id: WebhookId }>(
      WEBHOOKS_OF,
      jobs.map(({ id }) => id),
    )
    return {
      webhookIds: rows.map(({ id }) => id),
      async write(webhooks) {
        const outcomes: Outcome<Redelivered>[] = []
        for (const { id, now } of jobs) {
          const [row] = await trx.all<{ state: DeliveryState; webhook_id: WebhookId }>(LOCK, id)
          const refusal = whyNot(row?.state, row && webhooks.get(row.webhook_id)?.state)
          if (refusal === undefined) {
            await trx.run(REDELIVER, now, id)
            trx.tell('deliveries')
          }
          outcomes.push({ value: refusal ?? 'redelivered' })
        }
        return outcomes
      },
    }
  },
}

function whyNot(state?: DeliveryState, webhookState?: string): Redelivered | undefined {
  if (state === undefined) return 'not-found'
  if (state === 'in_flight') return 'in-flight'
  return webhookState === 'active' ? undefined : 'webhook-inactive'
}

export function createLogStore(read: Read, write: RunWrite): LogStore {
  const readLog = <Result>(look: (log: LogReader) => Promise<Result>): Promise<Result> =>
    read((db) => look(createLogReader(db, ofNode)))
  return {
    listEvents: (filter, page) => readLog((log) => log.listEvents(filter, page)),
    findEvent: (id) => readLog((log) => log.findEvent(id)),
    loadEvent: (id) => readLog((log) => log.loadEvent(id)),
    listDeliveries: (filter, page) => readLog((log) => log.listDeliveries(filter, page)),
    listEventDeliveries: (eventId) => readLog((log) => log.listEventDeliveries(eventId)),
    listWebhookDeliveries: (webhookId, filter, page) =>
      readLog((log) => log.listWebhookDeliveries(webhookId, filter, page)),
    loadDelivery: (id) => readLog((log) => log.loadDelivery(id)),
    listNodeEvents: (nodeId) => readLog((log) => log.listNodeEvents(nodeId)),
    redeliver: (id, now) => write(redeliverKind, { id, now }),
  }
}
