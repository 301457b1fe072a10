// Closes windows on SQLite: texts, deliveries, and a mark on each event that one of them takes.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import { closeWindow, type ClosedList } from '../../domain/close-window.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Registration } from '../../domain/registration.ts'
import type { Changes } from '../changes.ts'
import {
  FIRST_PLACE,
  READ_ON_EVENTS,
  groupByWindow,
  isAll,
  readGathered,
  type GatheredPlace,
  type GatheredRow,
  type GatheredWindow,
} from '../gathered-events.ts'
import { fromContent, fromDelivery, toEvent, toRegistration } from '../rows.ts'
import type { WebhookRow } from '../tables.ts'
import type { WindowStep, WindowStore } from '../store.ts'
import { dropGathered, hasUnfinished } from './end-deliveries.ts'
import type { Statements } from './statements.ts'
import type { RunWrite } from './write-queue.ts'

const READ = readGathered((number) => `?${number}`)
const LOAD_WEBHOOK = 'select * from webhooks where id = ?'
const TAKE = `update gathered set delivery_id = ? where seq in (select value from json_each(?))`

export function createWindowStore({
  write,
  notify,
  accept,
}: {
  readonly write: RunWrite
  readonly notify: Changes['notify']
  readonly accept: AcceptSettings
}): WindowStore {
  function closeStep(statements: Statements, step: WindowStep) {
    const readOn = { ...step, maxEvents: READ_ON_EVENTS }
    const lists: ClosedList[] = []
    let rows = readFrom(statements, step, FIRST_PLACE)
    let isLast = isAll(rows, step)
    for (;;) {
      const windows = groupByWindow(rows)
      for (const window of windows) {
        const isWhole = isLast || window !== windows.at(-1)
        lists.push(...closeOne(statements, window, isWhole, step))
      }
      const end = rows.at(-1)
      // A window of many small events is read on until its first request is full.
      if (lists.length > 0 || windows.length > 1 || isLast || !end) break
      const more = readFrom(statements, readOn, end)
      isLast = isAll(more, readOn)
      rows = [...rows, ...more]
    }
    return { deliveryCount: lists.length, isDone: isLast }
  }

  function closeOne(
    statements: Statements,
    { webhookId, endsAt, rows }: GatheredWindow,
    isWhole: boolean,
    { maxBytes }: WindowStep,
  ): readonly ClosedList[] {
    const webhook = loadWebhook(statements, webhookId)
    if (webhook?.state !== 'active') {
      dropGathered(statements, webhookId)
      return []
    }
    const closing = { webhook, endsAt, events: rows.map(toEvent), isWhole }
    const isTaken = webhook.isOrdered && hasUnfinished(statements, webhookId)
    const lists = closeWindow(closing, isTaken, maxBytes, accept)
    const seqs = rows.map(({ gathered_seq: seq }) => seq)
    for (const { events, content, delivery } of lists) {
      statements.insert('contents', fromContent(content))
      statements.insert('deliveries', fromDelivery(delivery, null))
      statements.run(TAKE, delivery.id, JSON.stringify(seqs.splice(0, events.length)))
    }
    return lists
  }

  return {
    async closeWindows(step) {
      const closed = await write((statements) => closeStep(statements, step))
      if (closed.deliveryCount > 0) notify('deliveries')
      return closed
    },
  }
}

function readFrom(
  statements: Statements,
  { now, maxEvents, maxBytes }: WindowStep,
  { due_at, webhook_id, gathered_seq }: GatheredPlace,
): readonly GatheredRow[] {
  const rows = statements.all(READ, now, maxEvents, maxBytes, due_at, webhook_id, gathered_seq)
  return rows as readonly GatheredRow[]
}

function loadWebhook(statements: Statements, id: WebhookId): Registration | undefined {
  const [row] = statements.all(LOAD_WEBHOOK, id) as readonly WebhookRow[]
  return row && toRegistration(row)
}
