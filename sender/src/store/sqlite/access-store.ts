// Tokens and log exports on SQLite.
import type { Kysely } from 'kysely'
import { fromToken, toToken } from '../rows.ts'
import type { Database, TokenRow } from '../tables.ts'
import type { AccessStore } from '../store.ts'
import type { RunWrite } from './write-queue.ts'

export function createAccessStore(db: Kysely<Database>, write: RunWrite): AccessStore {
  return {
    async insertToken(token) {
      await db.insertInto('tokens').values(fromToken(token)).execute()
    },

    async loadToken(jti) {
      const row = await db
        .selectFrom('tokens')
        .selectAll()
        .where('jti', '=', jti)
        .executeTakeFirst()
      return row && toToken(row)
    },

    async revokeToken(jti, now) {
      const row = await db
        .updateTable('tokens')
        .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(now)) }))
        .where('jti', '=', jti)
        .returningAll()
        .executeTakeFirst()
      return row && toToken(row)
    },

    ensureFirstToken: (create) =>
      write((statements) => {
        const [row] = statements.all(
          'select * from tokens order by seq limit 1',
        ) as readonly TokenRow[]
        if (row) return toToken(row)
        const token = create()
        statements.insert('tokens', fromToken(token))
        return token
      }),

    async insertLogExport(taskId, nodeId, now) {
      await db
        .insertInto('log_exports')
        .values({ task_id: taskId, node_id: nodeId, created_at: now })
        .execute()
    },

    async loadLogExport(taskId) {
      const row = await db
        .selectFrom('log_exports')
        .select('node_id')
        .where('task_id', '=', taskId)
        .executeTakeFirst()
      return row?.node_id
    },
  }
}
