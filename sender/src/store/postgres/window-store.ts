// Closes windows on PostgreSQL. One process at a time does; the rows of the webhooks are locked, so that none is disabled, and
// nothing more gathered for it, meanwhile.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import { closeWindow, type ClosedList } from '../../domain/close-window.ts'
import type { WebhookId } from '../../domain/ids.ts'
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
import type { WindowStep, WindowStore } from '../store.ts'
import { dropGathered } from './end-deliveries.ts'
import { LOCKS } from './locks.ts'
import { insertRecords } from './record-sets.ts'
import type { LockedWebhooks, Outcome, Transaction, WriteKind } from './transaction.ts'
import { createTurns, type Turns } from './turns.ts'
import type { RunWrite } from './write-queue.ts'

type Closed = Awaited<ReturnType<WindowStore['closeWindows']>>
export type WindowKind = WriteKind<WindowStep, Closed>

const TRY_LOCK = 'select pg_try_advisory_xact_lock($1) as held'
const LOOK = `
  select g.webhook_id from gathered g
  where g.delivery_id is null and g.due_at <= $1 order by g.due_at, g.webhook_id, g.seq limit $2`
const READ = readGathered((number) => `$${number}`, 'and g.webhook_id = any($7)')
const INSERT_CONTENTS = insertRecords('contents')
const INSERT_DELIVERIES = insertRecords('deliveries')
const TAKE = `
  update gathered g set delivery_id = v.delivery_id
  from json_to_recordset($1) as v (seq bigint, delivery_id text) where g.seq = v.seq`

export function createWindowStore(write: RunWrite, kind: WindowKind): WindowStore {
  return { closeWindows: (step) => write(kind, step) }
}

export function createWindowKind(accept: AcceptSettings): WindowKind {
  return {
    async open(trx, steps) {
      const [lock] = await trx.all<{ held: boolean }>(TRY_LOCK, LOCKS.windows)
      const [step] = steps
      if (lock?.held !== true || !step) {
        return { write: () => Promise.resolve(steps.map(() => DONE)) }
      }
      const found = await trx.all<{ webhook_id: WebhookId }>(LOOK, step.now, step.maxEvents)
      const webhookIds = new Set(found.map(({ webhook_id: id }) => id))
      const mayBeMore = found.length === step.maxEvents
      return {
        webhookIds,
        async write(webhooks) {
          const { deliveryCount, isDone } = await closeStep(trx, webhooks, [...webhookIds], step)
          // Who asks for a step while one is taken is told what it came to.
          const value = { deliveryCount, isDone: isDone && !mayBeMore }
          return steps.map((): Outcome<Closed> => ({ value }))
        },
      }
    },
  }

  async function closeStep(
    trx: Transaction,
    webhooks: LockedWebhooks,
    ids: readonly WebhookId[],
    step: WindowStep,
  ): Promise<Closed> {
    const readOn = { ...step, maxEvents: READ_ON_EVENTS }
    const lists: ClosedList[] = []
    const taken: Taken[] = []
    const turns = createTurns(trx)
    let rows = await readFrom(trx, step, FIRST_PLACE, ids)
    let isLast = isAll(rows, step)
    for (;;) {
      const windows = groupByWindow(rows)
      for (const window of windows) {
        const isWhole = isLast || window !== windows.at(-1)
        const closed = await closeOne({ trx, webhooks, turns }, window, isWhole, step)
        taken.push(...matchUp(window, closed))
        lists.push(...closed)
      }
      const end = rows.at(-1)
      // A window of many small events is read on until its first request is full.
      if (lists.length > 0 || windows.length > 1 || isLast || !end) break
      const more = await readFrom(trx, readOn, end, ids)
      isLast = isAll(more, readOn)
      rows = [...rows, ...more]
    }
    await write(trx, lists, taken)
    return { deliveryCount: lists.length, isDone: isLast }
  }

  async function closeOne(
    { trx, webhooks, turns }: Closing,
    { webhookId, endsAt, rows }: GatheredWindow,
    isWhole: boolean,
    { maxBytes }: WindowStep,
  ): Promise<readonly ClosedList[]> {
    const row = webhooks.get(webhookId)
    if (row?.state !== 'active') {
      await dropGathered(trx, webhookId)
      return []
    }
    const webhook = toRegistration(row)
    await turns.load([webhook])
    const closing = { webhook, endsAt, events: rows.map(toEvent), isWhole }
    const lists = closeWindow(closing, turns.isTaken(webhookId), maxBytes, accept)
    if (lists.length > 0) turns.take(webhookId)
    return lists
  }
}

const DONE: Outcome<Closed> = { value: { deliveryCount: 0, isDone: true } }

interface Closing {
  readonly trx: Transaction
  readonly webhooks: LockedWebhooks
  readonly turns: Turns
}

interface Taken {
  readonly seq: number
  readonly delivery_id: string
}

function matchUp({ rows }: GatheredWindow, lists: readonly ClosedList[]): readonly Taken[] {
  const deliveries = lists.flatMap(({ events, delivery }) => events.map(() => delivery.id))
  return deliveries.map((id, place) => ({ seq: rows[place]?.gathered_seq ?? 0, delivery_id: id }))
}

async function write(
  trx: Transaction,
  lists: readonly ClosedList[],
  taken: readonly Taken[],
): Promise<void> {
  if (lists.length === 0) return
  const contents = lists.map(({ content }) => fromContent(content))
  const deliveries = lists.map(({ delivery }) => fromDelivery(delivery, null))
  await trx.run(INSERT_CONTENTS, JSON.stringify(contents))
  await trx.run(INSERT_DELIVERIES, JSON.stringify(deliveries))
  await trx.run(TAKE, JSON.stringify(taken))
  trx.tell('deliveries')
}

function readFrom(
  trx: Transaction,
  { now, maxEvents, maxBytes }: WindowStep,
  { due_at, webhook_id, gathered_seq }: GatheredPlace,
  ids: readonly WebhookId[],
): Promise<readonly GatheredRow[]> {
  return trx.all<GatheredRow & Record<string, unknown>>(
    READ,
    ...[now, maxEvents, maxBytes],
    ...[due_at, webhook_id, gathered_seq],
    ids,
  )
}
