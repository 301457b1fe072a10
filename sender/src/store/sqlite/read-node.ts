// Reads nodes with their webhooks.
import type { Node } from '../../domain/node.ts'
import { toNode, type NodeRow, type WebhookRow } from '../rows.ts'
import type { Statements } from './statements.ts'

type JoinedRow = NodeRow & {
  readonly [Column in 'scheme' | 'url' | 'state' | 'is_ordered']: WebhookRow[Column] | null
}

const SELECT_NODES = `
  select n.*, w.scheme, w.url, w.state, w.is_ordered from nodes n left join webhooks w on w.id = n.webhook_id`

/** `userId` null: whoever owns it. */
export function loadNode(
  statements: Statements,
  nodeId: string,
  userId: string | null,
): Node | undefined {
  const text = `${SELECT_NODES} where n.node_id = ? and n.user_id = coalesce(?, n.user_id)`
  const [row] = statements.all(text, nodeId, userId) as readonly JoinedRow[]
  return row && toJoinedNode(row)
}

/** In order of creation. */
export function listNodes(statements: Statements, userId: string): readonly Node[] {
  const text = `${SELECT_NODES} where n.user_id = ? order by n.seq`
  return (statements.all(text, userId) as readonly JoinedRow[]).map(toJoinedNode)
}

function toJoinedNode(row: JoinedRow): Node {
  const { webhook_id: id, scheme, url, state, is_ordered } = row
  const hasWebhook = id !== null && scheme !== null && url !== null && state !== null
  return toNode(
    row,
    hasWebhook ? { id, scheme, url, state, isOrdered: is_ordered === 1 } : undefined,
  )
}
