// Reads nodes with their webhooks.
import type { Kysely } from 'kysely'
import type { Node } from '../../domain/node.ts'
import type { Webhook } from '../../domain/webhook.ts'
import { toNode } from '../rows.ts'
import type { Database, NodeRow, WebhookRow } from '../tables.ts'

export function toWebhook({ id, scheme, url, state, is_ordered }: WebhookRow): Webhook {
  return { id, scheme, url, state, isOrdered: is_ordered === 1, sealed: null }
}

/** `userId` null: whoever owns it. */
export async function loadNode(
  db: Kysely<Database>,
  nodeId: string,
  userId: string | null,
): Promise<Node | undefined> {
  const rows = await db.selectFrom('nodes').selectAll().where('node_id', '=', nodeId).execute()
  return (await withWebhooks(db, rows)).find((node) => userId === null || node.userId === userId)
}

/** In order of creation. */
export async function listNodes(db: Kysely<Database>, userId: string): Promise<readonly Node[]> {
  const rows = await db
    .selectFrom('nodes')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('seq')
    .execute()
  return withWebhooks(db, rows)
}

async function withWebhooks(
  db: Kysely<Database>,
  rows: readonly NodeRow[],
): Promise<readonly Node[]> {
  const ids = rows.map(({ webhook_id }) => webhook_id).filter((id) => id !== null)
  const found =
    ids.length === 0
      ? []
      : await db.selectFrom('webhooks').selectAll().where('id', 'in', ids).execute()
  const webhooks = new Map(found.map((row) => [row.id, toWebhook(row)]))
  return rows.map((row) =>
    toNode(row, row.webhook_id === null ? undefined : webhooks.get(row.webhook_id)),
  )
}
