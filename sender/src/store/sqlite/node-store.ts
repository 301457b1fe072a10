// Nodes and their steps on SQLite.
import type { Kysely, Transaction } from 'kysely'
import type { DeliveryId } from '../../domain/ids.ts'
import type { Node } from '../../domain/node.ts'
import { toNode, type Database, type NodeRow, type WebhookRow } from '../rows.ts'
import type { NodeStore } from '../store.ts'
import { writeChange } from './write-change.ts'

/** The first port a node gets; real ones are of this size (upstream, section 1). */
const FIRST_PORT = 3_001

export function createNodeStore(
  db: Kysely<Database>,
  createDeliveryId: () => DeliveryId,
  notify: () => void,
): NodeStore {
  return {
    async createNode(make, announce) {
      const accepted = await db.transaction().execute(async (trx) => {
        const { last } = await trx
          .selectFrom('nodes')
          .select((eb) => eb.fn.max<number | null>('port').as('last'))
          .executeTakeFirstOrThrow()
        const change = make(last === null ? FIRST_PORT : last + 1)
        return writeChange({ trx, change, announce, createDeliveryId, isNew: true })
      })
      notify()
      return accepted
    },

    async changeNode(nodeId, userId, decide, announce) {
      const accepted = await db.transaction().execute(async (trx) => {
        const node = await loadNode(trx, nodeId, userId)
        return (
          node &&
          writeChange({ trx, change: decide(node), announce, createDeliveryId, isNew: false })
        )
      })
      if (accepted) notify()
      return accepted
    },

    async takeDueStep(now, decide, announce) {
      const accepted = await db.transaction().execute(async (trx) => {
        const step = await trx
          .selectFrom('node_steps')
          .selectAll()
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .orderBy('seq')
          .limit(1)
          .executeTakeFirst()
        const node = step && (await loadNode(trx, step.node_id, null))
        if (!node) return undefined
        await trx.deleteFrom('node_steps').where('seq', '=', step.seq).execute()
        const change = decide(node, { status: step.status, dueAt: step.due_at })
        return writeChange({ trx, change, announce, createDeliveryId, isNew: false })
      })
      if (accepted) notify()
      return accepted !== undefined
    },

    loadNode: (nodeId, userId) => loadNode(db, nodeId, userId),

    async listNodes(userId) {
      const rows = await selectNodes(db)
        .where('nodes.user_id', '=', userId)
        .orderBy('nodes.seq')
        .execute()
      return rows.map(toJoinedNode)
    },
  }
}

async function loadNode(
  db: Kysely<Database> | Transaction<Database>,
  nodeId: string,
  userId: string | null,
): Promise<Node | undefined> {
  const query = selectNodes(db).where('nodes.node_id', '=', nodeId)
  const row = await (
    userId === null ? query : query.where('nodes.user_id', '=', userId)
  ).executeTakeFirst()
  return row && toJoinedNode(row)
}

function selectNodes(db: Kysely<Database>) {
  return db
    .selectFrom('nodes')
    .leftJoin('webhooks', 'webhooks.id', 'nodes.webhook_id')
    .selectAll('nodes')
    .select(['webhooks.scheme', 'webhooks.url', 'webhooks.state'])
}

type JoinedRow = NodeRow & { [Column in 'scheme' | 'url' | 'state']: WebhookRow[Column] | null }

function toJoinedNode(row: JoinedRow): Node {
  const { webhook_id: id, scheme, url, state } = row
  const hasWebhook = id !== null && scheme !== null && url !== null && state !== null
  return toNode(row, hasWebhook ? { id, scheme, url, state } : undefined)
}
