// The outbox: node, webhook, steps, event and deliveries of one change, written together.
import type { Transaction } from 'kysely'
import { acceptEvent, type AcceptSettings } from '../../domain/accept-event.ts'
import type { Node, NodeChange } from '../../domain/node.ts'
import type { Webhook } from '../../domain/webhook.ts'
import { fromDelivery, fromEvent, fromNode, type Database } from '../rows.ts'
import type { Accepted, AnnounceChange } from '../store.ts'
import { insertRow } from './insert-row.ts'
import { runStatement } from './run-statement.ts'

export interface WriteChange {
  readonly trx: Transaction<Database>
  /** The node as it was read; null when it is new. */
  readonly before: Node | null
  readonly change: NodeChange
  readonly announce: AnnounceChange | null
  readonly accept: AcceptSettings
}

const UPDATE_NODE =
  'update nodes set status = ?, is_initialized = ?, builds = ?, webhook_id = ? where node_id = ?'

export async function writeChange({
  trx,
  before,
  change,
  announce,
  accept,
}: WriteChange): Promise<Accepted> {
  const { node } = change
  if (node.webhook && node.webhook !== before?.webhook)
    await writeWebhook(trx, node.webhook, change.at)
  await writeNode(trx, before, node)
  await writeSteps(trx, change)

  const event = change.isAnnounced && announce ? announce(node) : null
  if (!event) return { node, event, deliveries: [] }
  const deliveries = acceptEvent(event, node.webhook ? [node.webhook] : [], accept)
  await insertRow(trx, 'events', fromEvent(event))
  for (const delivery of deliveries) await insertRow(trx, 'deliveries', fromDelivery(delivery))
  return { node, event, deliveries }
}

/** What can change about a node; its name, owner and port stay. */
async function writeNode(
  trx: Transaction<Database>,
  before: Node | null,
  node: Node,
): Promise<void> {
  const row = fromNode(node)
  if (!before) await insertRow(trx, 'nodes', row)
  else if (node !== before) {
    await runStatement(trx, UPDATE_NODE, [
      row.status,
      row.is_initialized,
      row.builds,
      row.webhook_id,
      row.node_id,
    ])
  }
}

async function writeWebhook(
  trx: Transaction<Database>,
  webhook: Webhook,
  at: number,
): Promise<void> {
  const { id, scheme, url, state } = webhook
  await trx
    .insertInto('webhooks')
    .values({ id, scheme, url, state })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ url, state }))
    .execute()
  if (state === 'active') return
  await trx
    .updateTable('deliveries')
    .set({ state: 'cancelled', due_at: null, due_reason: null, settled_at: at })
    .where('webhook_id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

const DELETE_STEPS = 'delete from node_steps where node_id = ?'

async function writeSteps(trx: Transaction<Database>, { node, steps }: NodeChange): Promise<void> {
  if (!steps) return
  await runStatement(trx, DELETE_STEPS, [node.nodeId])
  for (const { status, dueAt } of steps) {
    await insertRow(trx, 'node_steps', { node_id: node.nodeId, status, due_at: dueAt })
  }
}
