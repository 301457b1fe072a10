// Deletes what has been kept for long enough, and gives its pages back to the file system, on SQLite.
import type { Changes } from '../changes.ts'
import type { RetentionStore } from '../store.ts'
import type { Statements } from './statements.ts'
import type { RunWrite } from './write-queue.ts'

const LOOK = `
  select
    seq,
    id,
    occurred_at < max(?1, ?2) as isOld,
    not exists (
      select 1 from deliveries d where d.event_id = events.id and not (
        (d.state = 'delivered' and d.settled_at < ?1)
        or (d.state in ('dead', 'cancelled') and d.settled_at < ?2)))
    -- nor one that waits for its window, or was in one that is not over
    and not exists (
      select 1 from gathered g left join deliveries d on d.id = g.delivery_id
      where g.event_id = events.id and not coalesce(
        (d.state = 'delivered' and d.settled_at < ?1)
        or (d.state in ('dead', 'cancelled') and d.settled_at < ?2), false))
    and (
      occurred_at < ?1
      or exists (select 1 from deliveries d where d.event_id = events.id)
      or exists (select 1 from gathered g where g.event_id = events.id)) as isExpired
  from events where seq > ?3 order by seq limit ?4`

interface LookedAt {
  readonly seq: number
  readonly id: string
  readonly isOld: 0 | 1
  readonly isExpired: 0 | 1
}

// Children first: each is found by the index of its parent.
const DELETIONS = [
  `delete from attempts where delivery_id in (
    select id from deliveries where event_id in (select value from json_each(?)))`,
  `delete from gathered where event_id in (select value from json_each(?1)) or delivery_id in (
    select id from deliveries where event_id in (select value from json_each(?1)))`,
  'delete from deliveries where event_id in (select value from json_each(?))',
  'delete from contents where event_id in (select value from json_each(?))',
  'delete from events where id in (select value from json_each(?))',
]

// Blocks of events that are all gone.
const FORGET_BLOCKS = `
  delete from event_blocks
  where block < coalesce((select min(seq) from events) / 256, 9223372036854775807)`

/** Pages given back in one transaction, 1 MB: measured as 5 ms, as much as a step of the deletion. */
const COMPACT_PAGES = 250

export function createRetentionStore({
  write,
  notify,
  statements,
}: {
  readonly write: RunWrite
  readonly notify: Changes['notify']
  readonly statements: Statements
}): RetentionStore {
  return {
    async deleteExpired({ deliveredBefore, deadBefore, limit, cursor }) {
      const after = Number(cursor ?? 0)
      const step = await write((trx) => {
        const seen = trx.all(LOOK, deliveredBefore, deadBefore, after, limit) as readonly LookedAt[]
        const firstYoung = seen.findIndex(({ isOld }) => isOld === 0)
        const old = firstYoung === -1 ? seen : seen.slice(0, firstYoung)
        const expired = old.filter(({ isExpired }) => isExpired === 1).map(({ id }) => id)
        if (expired.length > 0) for (const text of DELETIONS) trx.run(text, JSON.stringify(expired))
        const last = old.at(-1)
        const goesOn = old.length === limit && last !== undefined
        return { deletedCount: expired.length, cursor: goesOn ? String(last.seq) : null }
      })
      if (step.deletedCount > 0) notify()
      return step
    },

    async compact(signal) {
      await write((trx) => trx.run(FORGET_BLOCKS))
      let freeCount = Infinity
      while (!signal.aborted) {
        const left = await write((trx) => {
          trx.all(`pragma incremental_vacuum(${COMPACT_PAGES})`)
          return readFreeCount(trx)
        })
        if (left === 0 || left >= freeCount) break
        freeCount = left
      }
      // The file itself shrinks when the log beside it is copied back. No transaction is open between two turns.
      if (!signal.aborted) statements.all('pragma wal_checkpoint(truncate)')
    },
  }
}

function readFreeCount(statements: Statements): number {
  const [row] = statements.all('pragma freelist_count') as readonly { freelist_count: number }[]
  return row?.freelist_count ?? 0
}
