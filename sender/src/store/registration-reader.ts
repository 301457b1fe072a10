// Registered webhooks and event types for whoever lists them: queries that both databases answer alike.
import type { Kysely } from 'kysely'
import type { WebhookId } from '../domain/ids.ts'
import { toRegistration } from './rows.ts'
import type { Database } from './tables.ts'
import type { RegistrationStore } from './store.ts'

export type RegistrationReader = Pick<
  RegistrationStore,
  'loadRegistration' | 'listRegistrations' | 'hasEventType' | 'listEventTypes'
>

export function createRegistrationReader(db: Kysely<Database>): RegistrationReader {
  return {
    async loadRegistration(id, userId) {
      const row = await registered(db)
        .selectAll()
        .where('id', '=', id as WebhookId)
        .where('user_id', '=', userId)
        .executeTakeFirst()
      return row && toRegistration(row)
    },

    async listRegistrations({ userId, workspaceId }, { page, limit }) {
      let query = registered(db).where('user_id', '=', userId)
      if (workspaceId !== undefined) query = query.where('workspace_id', '=', workspaceId)
      const { total } = await query
        .select((eb) => eb.fn.countAll().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await query
        .selectAll()
        .orderBy('id')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      return { items: rows.map(toRegistration), total: Number(total) }
    },

    async hasEventType(userId, name) {
      const row = await db
        .selectFrom('event_types')
        .select('name')
        .where('user_id', '=', userId)
        .where('name', '=', name)
        .executeTakeFirst()
      return row !== undefined
    },

    async listEventTypes(userId) {
      return db
        .selectFrom('event_types')
        .select(['name', 'description'])
        .where('user_id', '=', userId)
        .orderBy('name')
        .execute()
    },
  }
}

function registered(db: Kysely<Database>) {
  return db.selectFrom('webhooks').where('state', '<>', 'removed')
}
