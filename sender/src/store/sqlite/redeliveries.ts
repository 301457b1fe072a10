// Failed deliveries of one webhook, made due again: spread over the seconds to come, so that claims drain them at that rate.
// Those of an ordered webhook wait for their turn as well.
import {
  MAX_REDELIVERED,
  type Redelivery,
  type RedeliveryRequest,
} from '../../domain/redelivery.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Changes } from '../changes.ts'
import { toRedelivery } from '../rows.ts'
import type { RedeliveryRow } from '../tables.ts'
import type { EventStore } from '../store.ts'
import { promoteNext } from './end-deliveries.ts'
import type { Statements } from './statements.ts'
import type { RunWrite } from './write-queue.ts'

const MATCHING = `
  select d.seq, row_number() over (order by d.seq) - 1 as place
  from deliveries d join events e on e.id = d.event_id
  where d.webhook_id = ?1 and d.node_id = '' and d.state in ('dead', 'cancelled')
    and d.created_at >= ?2 and d.created_at < ?3 and (?4 is null or e.type = ?4)
  order by d.seq limit ${MAX_REDELIVERED}`

const COUNT = `select count(*) as count from (${MATCHING})`

const REDELIVER = `
  update deliveries set
    state = 'pending', waits_for = (select case when is_ordered = 1 then 'turn' end from webhooks where id = ?1),
    is_retry = 0, due_at = ?5 + cast(place * 1000 / ?6 as integer),
    due_reason = 'redelivery of many asked for', ladder_start = attempt_count, settled_at = null, redelivery_id = ?7
  from (${MATCHING}) matching where deliveries.seq = matching.seq
    and exists (select 1 from webhooks where id = ?1 and state = 'active')`

const LOAD = `
  select r.*, (
    select count(*) from deliveries d where d.redelivery_id = r.id and d.state in ('pending', 'in_flight')
  ) as remaining
  from redeliveries r where r.id = ? and r.webhook_id = ?`

// One that was attempted since has begun: it goes on.
const CANCEL = `
  update deliveries set
    state = 'cancelled', waits_for = null, due_at = null, due_reason = null, settled_at = ?
  where redelivery_id = ? and state = 'pending' and is_retry = 0`

type Redeliveries = Pick<EventStore, 'redeliverMany' | 'loadRedelivery' | 'cancelRedelivery'>

export function createRedeliveries({
  statements: reading,
  write,
  notify,
}: {
  readonly statements: Statements
  readonly write: RunWrite
  readonly notify: Changes['notify']
}): Redeliveries {
  return {
    async redeliverMany(request) {
      const { id, webhookId, perSecond, now } = request
      if (id === null) return preview(reading, request)
      const redelivery = await write((statements) => {
        const matching = matchingOf(request)
        const matched = statements.run(REDELIVER, ...matching, now, perSecond, id)
        if (matched > 0) promoteNext(statements, webhookId, now)
        const row = {
          id,
          webhook_id: webhookId,
          per_second: perSecond,
          matched,
          created_at: now,
          cancelled_at: null,
        }
        statements.insert('redeliveries', row)
        return toRedelivery({ ...row, remaining: matched })
      })
      notify('deliveries')
      return redelivery
    },

    loadRedelivery: (id, webhookId) => Promise.resolve(load(reading, id, webhookId)),

    async cancelRedelivery(id, webhookId, now) {
      const redelivery = await write((statements) => {
        const before = load(statements, id, webhookId)
        if (before?.state !== 'running') return before
        statements.run(CANCEL, now, id)
        statements.run('update redeliveries set cancelled_at = ? where id = ?', now, id)
        // An ordered webhook's next may have waited behind what is cancelled.
        promoteNext(statements, webhookId, now)
        return load(statements, id, webhookId)
      })
      notify('deliveries')
      return redelivery
    },
  }
}

function matchingOf({ webhookId, since, until, eventType }: RedeliveryRequest) {
  return [webhookId, since ?? 0, until ?? Number.MAX_SAFE_INTEGER, eventType ?? null] as const
}

/** Counts, and changes nothing. */
function preview(statements: Statements, request: RedeliveryRequest): Redelivery {
  const [row] = statements.all(COUNT, ...matchingOf(request)) as readonly { count: number }[]
  return toRedelivery({
    id: null,
    webhook_id: request.webhookId,
    per_second: request.perSecond,
    matched: row?.count ?? 0,
    created_at: request.now,
    cancelled_at: null,
    remaining: 0,
  })
}

function load(statements: Statements, id: string, webhookId: WebhookId) {
  const [row] = statements.all(LOAD, id, webhookId) as readonly RedeliveryRow[]
  return row && toRedelivery(row)
}
