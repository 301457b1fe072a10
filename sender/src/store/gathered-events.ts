// Events whose window has ended, as both stores read them: window by window, each in the order of its events. Bounded in
// number and in bytes, so that no backlog becomes a long transaction or a heap.
import type { WebhookId } from '../domain/ids.ts'
import type { EventRow } from './tables.ts'

export interface GatheredRow extends EventRow {
  readonly gathered_seq: number
  readonly due_at: number
  readonly webhook_id: WebhookId
  /** Of its body. */
  readonly bytes: number
}

export interface GatheredPlace {
  readonly due_at: number
  readonly webhook_id: string
  readonly gathered_seq: number
}

/** Of one window alone: so many small events fill a request, and the bytes bound the others. */
export const READ_ON_EVENTS = 10_000

export const FIRST_PLACE: GatheredPlace = { due_at: 0, webhook_id: '', gathered_seq: 0 }

/**
 * Parameters: now, how many rows, how many bytes of bodies before the last one, and the place (three of them) behind which to
 * go on. `place` names a parameter by its number from 1.
 */
export function readGathered(place: (number: number) => string, condition = ''): string {
  const [now, limit, bytes, ...after] = [1, 2, 3, 4, 5, 6].map(place)
  return `
    with page as (
      select g.seq, g.due_at, g.webhook_id, g.event_id, octet_length(e.body) as bytes
      from gathered g join events e on e.id = g.event_id
      where g.delivery_id is null and g.due_at <= ${now}
        and (g.due_at, g.webhook_id, g.seq) > (${after.join(', ')}) ${condition}
      order by g.due_at, g.webhook_id, g.seq limit ${limit}),
    counted as (
      select
        page.*,
        sum(bytes) over (order by due_at, webhook_id, seq rows unbounded preceding) - bytes as before
      from page)
    select e.*, c.seq as gathered_seq, c.due_at, c.webhook_id, c.bytes
    from counted c join events e on e.id = c.event_id
    where c.before <= ${bytes}
    order by c.due_at, c.webhook_id, c.seq`
}

/** Whether a reading left none for sure: neither the number of rows ended it nor, perhaps, their bytes. */
export function isAll(
  rows: readonly GatheredRow[],
  { maxEvents, maxBytes }: { readonly maxEvents: number; readonly maxBytes: number },
): boolean {
  return rows.length < maxEvents && rows.reduce((sum, { bytes }) => sum + bytes, 0) <= maxBytes
}

export interface GatheredWindow {
  readonly webhookId: WebhookId
  readonly endsAt: number
  readonly rows: readonly GatheredRow[]
}

export function groupByWindow(rows: readonly GatheredRow[]): readonly GatheredWindow[] {
  const windows: { webhookId: WebhookId; endsAt: number; rows: GatheredRow[] }[] = []
  for (const row of rows) {
    const last = windows.at(-1)
    if (last?.webhookId === row.webhook_id && last.endsAt === row.due_at) last.rows.push(row)
    else windows.push({ webhookId: row.webhook_id, endsAt: row.due_at, rows: [row] })
  }
  return windows
}
