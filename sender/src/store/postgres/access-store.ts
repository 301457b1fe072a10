// Tokens and log exports on PostgreSQL.
import { fromToken, toToken } from '../rows.ts'
import type { TokenRow } from '../tables.ts'
import type { AccessStore } from '../store.ts'
import { LOCKS } from './locks.ts'
import type { Read } from './read.ts'
import { eachAlone, type WriteKind, type Transaction } from './transaction.ts'
import type { RunWrite } from './write-queue.ts'

const INSERT_TOKEN = `
  insert into tokens (jti, user_id, name, created_at, revoked_at) values ($1, $2, $3, $4, $5)`
const REVOKE_TOKEN = `
  update tokens set revoked_at = coalesce(revoked_at, $2) where jti = $1 returning *`
const FIRST_TOKEN = 'select * from tokens order by seq limit 1'
const INSERT_EXPORT = `insert into log_exports (task_id, node_id, created_at) values ($1, $2, $3)`

export type RareWrite = <Result>(work: (trx: Transaction) => Promise<Result>) => Promise<Result>

/** Writes that are rare enough to go one by one. */
export const rareKind: WriteKind<(trx: Transaction) => Promise<unknown>, unknown> = eachAlone(
  (trx, work) => work(trx),
)

export function createRareWrite(write: RunWrite): RareWrite {
  return <Result>(work: (trx: Transaction) => Promise<Result>) =>
    write(rareKind, work) as Promise<Result>
}

export function createAccessStore(read: Read, write: RareWrite): AccessStore {
  return {
    async insertToken(token) {
      await write((trx) => insertToken(trx, token))
    },

    loadToken: (jti) =>
      read(async (db) => {
        const query = db.selectFrom('tokens').selectAll().where('jti', '=', jti)
        const row = await query.executeTakeFirst()
        return row && toToken(row)
      }),

    async revokeToken(jti, now) {
      const [row] = await write((trx) => trx.all<TokenRow>(REVOKE_TOKEN, jti, now))
      return row && toToken(row)
    },

    // Of processes that start together, one makes it and the others find it.
    ensureFirstToken: (create) =>
      write(async (trx) => {
        await trx.run('select pg_advisory_xact_lock($1)', LOCKS.firstToken)
        const [row] = await trx.all<TokenRow>(FIRST_TOKEN)
        if (row) return toToken(row)
        const token = create()
        await insertToken(trx, token)
        return token
      }),

    async insertLogExport(taskId, nodeId, now) {
      await write((trx) => trx.run(INSERT_EXPORT, taskId, nodeId, now))
    },

    loadLogExport: (taskId) =>
      read(async (db) => {
        const query = db.selectFrom('log_exports').select('node_id').where('task_id', '=', taskId)
        return (await query.executeTakeFirst())?.node_id
      }),
  }
}

function insertToken(trx: Transaction, token: Parameters<AccessStore['insertToken']>[0]) {
  const { jti, user_id, name, created_at, revoked_at } = fromToken(token)
  return trx.run(INSERT_TOKEN, jti, user_id, name, created_at, revoked_at)
}
