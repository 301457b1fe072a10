// Published events and their fan-out on SQLite.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { Announcement } from '../../domain/content.ts'
import type { Event } from '../../domain/event.ts'
import { fanOut, type Recipient } from '../../domain/fan-out.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Changes } from '../changes.ts'
import type { Births } from '../hand-over.ts'
import { fromEvent, toDelivery, toEvent, toRegistration } from '../rows.ts'
import type { DeliveryRow, EventRow, WebhookRow } from '../tables.ts'
import type { EventRequest, EventStore, Published } from '../store.ts'
import { hasUnfinished } from './end-deliveries.ts'
import type { Recipients } from './recipients.ts'
import { createRedeliveries } from './redeliveries.ts'
import type { Statements } from './statements.ts'
import { writeFanOut } from './write-fan-out.ts'
import type { RunWrite } from './write-queue.ts'

export interface EventStoreParts {
  /** For what only reads: it needs no transaction. */
  readonly statements: Statements
  readonly recipients: Recipients
  readonly write: RunWrite
  readonly notify: Changes['notify']
  readonly accept: AcceptSettings
}

const FIND_REPEATED = 'select * from events where user_id = ? and idempotency_key = ?'
// Not those of a window that ended since: they were not there when the first one was answered.
const DELIVERIES_OF = `
  select d.*, w.url from deliveries d
  join webhooks w on w.id = d.webhook_id
  left join contents c on c.id = d.content_id
  where d.event_id = ? and c.is_list is not 1 order by d.seq`
const COUNT_GATHERED = 'select count(*) as count from gathered where event_id = ?'
const FIND_ACTIVE = `select * from webhooks where id = ? and state = 'active'`

export function createEventStore({
  statements: reading,
  recipients,
  write,
  notify,
  accept,
}: EventStoreParts): EventStore {
  function spread(
    statements: Statements,
    births: Births,
    written: { readonly event: Event; readonly announcement: Announcement },
    to: readonly Recipient[],
    { request, settings = accept }: { request?: EventRequest; settings?: AcceptSettings } = {},
  ) {
    const { event, announcement } = written
    const isTaken = (id: WebhookId): boolean => hasUnfinished(statements, id)
    const spreading = fanOut(event, announcement, to, isTaken, settings)
    statements.insert('events', fromEvent(event, request))
    writeFanOut(statements, births, event, spreading)
    return spreading
  }

  return {
    ...createRedeliveries({ statements: reading, write, notify }),

    async publish(event, announcement, request) {
      const published = await write((statements, births): Published => {
        const repeated = request && findRepeated(statements, announcement, request)
        if (repeated) return repeated
        const to = recipients.find(announcement.owner, event.type)
        const { owed, gathered } = spread(statements, births, { event, announcement }, to, {
          ...(request && { request }),
        })
        const deliveries = owed.map(({ delivery }) => delivery)
        return { kind: 'published', event, deliveries, scheduledCount: gathered.length }
      })
      if (published.kind === 'published') notify('deliveries')
      return published
    },

    async publishTo(webhookId, event, announcement) {
      const delivery = await write((statements, births) => {
        const [row] = statements.all(FIND_ACTIVE, webhookId) as readonly WebhookRow[]
        if (!row) return undefined
        // Now: not when its window ends, not when its turn comes, not after a first delay.
        const to = { ...toRegistration(row), cadenceMinutes: null, isOrdered: false }
        const settings = { ...accept, firstDelayMs: 0 }
        const { owed } = spread(statements, births, { event, announcement }, [to], { settings })
        return owed[0]?.delivery
      })
      if (delivery) notify('deliveries')
      return delivery
    },
  }
}

function findRepeated(
  statements: Statements,
  { owner }: Announcement,
  { idempotencyKey, digest }: EventRequest,
): Published | undefined {
  const rows = statements.all(FIND_REPEATED, owner.userId, idempotencyKey)
  const [row] = rows as readonly EventRow[]
  if (!row) return undefined
  if (row.request_digest !== digest) return { kind: 'conflict' }
  const deliveries = statements.all(DELIVERIES_OF, row.id) as readonly DeliveryRow[]
  const [gathered] = statements.all(COUNT_GATHERED, row.id) as readonly { count: number }[]
  return {
    kind: 'published',
    event: toEvent(row),
    deliveries: deliveries.map(toDelivery),
    scheduledCount: gathered?.count ?? 0,
  }
}
