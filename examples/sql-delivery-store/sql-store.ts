// Remembers handled deliveries in a table, for all processes that share it. The same SQL runs on SQLite and PostgreSQL.
import type { DeliveryStore } from '@thunderstack-webhooks/receiver'

/** One statement with `$1`, `$2`, …; gives the rows it returns. */
export type Query = (
  sql: string,
  values: readonly (string | number)[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>

export const CREATE_TABLE = `
  create table if not exists received_deliveries (
    body_sha256 text primary key,
    token text not null,
    is_done integer not null,
    ends_at bigint not null
  )`

// One statement, so that of two claims at once only one can win: the other finds the row and a lease that has not ended.
const CLAIM = `
  insert into received_deliveries (body_sha256, token, is_done, ends_at) values ($1, $2, 0, $3)
  on conflict (body_sha256) do update set token = excluded.token, is_done = 0, ends_at = excluded.ends_at
  where received_deliveries.ends_at <= $4
  returning token`

const LOOK = `select is_done from received_deliveries where body_sha256 = $1`

// Both name the token: a process whose claim was taken over must not settle that of another.
const COMPLETE = `
  update received_deliveries set is_done = 1, ends_at = $3
  where body_sha256 = $1 and token = $2 and is_done = 0`

const RELEASE = `delete from received_deliveries where body_sha256 = $1 and token = $2 and is_done = 0`

const FORGET = `delete from received_deliveries where ends_at <= $1`

export interface SqlStore extends DeliveryStore {
  /** Deletes what is too old to matter. Call it now and then: nothing else makes the table smaller. */
  forgetOld(now: number): Promise<void>
}

export function sqlStore(query: Query): SqlStore {
  return {
    async claim(key, { token, now, leaseMs }) {
      const [claimed] = await query(CLAIM, [key, token, now + leaseMs, now])
      if (claimed) return 'new'
      const [held] = await query(LOOK, [key])
      // Released this very moment: the retry will find it free.
      return held?.['is_done'] === 1 ? 'done' : 'in-progress'
    },
    async complete(key, { token, now, ttlMs }) {
      await query(COMPLETE, [key, token, now + ttlMs])
    },
    async release(key, { token }) {
      await query(RELEASE, [key, token])
    },
    async forgetOld(now) {
      await query(FORGET, [now])
    },
  }
}
