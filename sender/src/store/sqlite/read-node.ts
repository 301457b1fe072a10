// Reads nodes with their webhooks.
import type { Kysely } from 'kysely'
import type { Node } from '../../domain/node.ts'
import { toNode, type Database, type NodeRow, type WebhookRow } from '../rows.ts'
import { runStatement } from './run-statement.ts'

type JoinedRow = NodeRow & {
  readonly [Column in 'scheme' | 'url' | 'state']: WebhookRow[Column] | null
}

const SELECT_NODES = `
  select n.*, w.scheme, w.url, w.state from nodes n left join webhooks w on w.id = n.webhook_id`

/** `userId` null: whoever owns it. */
export async function loadNode(
  db: Kysely<Database>,
  nodeId: string,
  userId: string | null,
): Promise<Node | undefined> {
  const text = `${SELECT_NODES} where n.node_id = ? and n.user_id = coalesce(?, n.user_id)`
  const { rows } = await runStatement<JoinedRow>(db, text, [nodeId, userId])
  return rows[0] && toJoinedNode(rows[0])
}

export async function listNodes(db: Kysely<Database>, userId: string): Promise<readonly Node[]> {
  const text = `${SELECT_NODES} where n.user_id = ? order by n.seq`
  const { rows } = await runStatement<JoinedRow>(db, text, [userId])
  return rows.map(toJoinedNode)
}

function toJoinedNode(row: JoinedRow): Node {
  const { webhook_id: id, scheme, url, state } = row
  const hasWebhook = id !== null && scheme !== null && url !== null && state !== null
  return toNode(row, hasWebhook ? { id, scheme, url, state } : undefined)
}
