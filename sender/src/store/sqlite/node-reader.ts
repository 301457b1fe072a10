// Reads nodes with their webhooks, and remembers them.
import type { Node } from '../../domain/node.ts'
import { toNode } from '../rows.ts'
import type { NodeRow, WebhookRow } from '../tables.ts'
import type { Statements } from './statements.ts'

type JoinedRow = NodeRow & {
  readonly [Column in 'scheme' | 'url' | 'state' | 'is_ordered']: WebhookRow[Column] | null
}

const SELECT_NODES = `
  select n.*, w.scheme, w.url, w.state, w.is_ordered from nodes n left join webhooks w on w.id = n.webhook_id`

export interface NodeReader {
  /** `userId` null: whoever owns it. */
  load(nodeId: string, userId: string | null): Node | undefined
  /** In order of creation. */
  list(userId: string): readonly Node[]
  /** After writing a node, in the same transaction. */
  remember(node: Node): void
  /** After anything else that changes nodes or webhooks, and after a transaction that failed. */
  readonly forgetAll: () => void
}

const MAX_REMEMBERED = 10_000

/** Remembers nodes, since nobody else writes to this database; reading one costs as much as writing its event. */
export function createNodeReader(statements: Statements): NodeReader {
  const remembered = new Map<string, Node>()

  function read(nodeId: string): Node | undefined {
    const [row] = statements.all(`${SELECT_NODES} where n.node_id = ?`, nodeId)
    return row === undefined ? undefined : toJoinedNode(row as JoinedRow)
  }

  function remember(node: Node): void {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    remembered.set(node.nodeId, node)
  }

  return {
    load(nodeId, userId) {
      const node = remembered.get(nodeId) ?? read(nodeId)
      if (!node || (userId !== null && node.userId !== userId)) return undefined
      remember(node)
      return node
    },
    list(userId) {
      const text = `${SELECT_NODES} where n.user_id = ? order by n.seq`
      return (statements.all(text, userId) as readonly JoinedRow[]).map(toJoinedNode)
    },
    remember,
    forgetAll() {
      remembered.clear()
    },
  }
}

function toJoinedNode(row: JoinedRow): Node {
  const { webhook_id: id, scheme, url, state, is_ordered } = row
  const hasWebhook = id !== null && scheme !== null && url !== null && state !== null
  return toNode(
    row,
    hasWebhook ? { id, scheme, url, state, isOrdered: is_ordered === 1, sealed: null } : undefined,
  )
}
