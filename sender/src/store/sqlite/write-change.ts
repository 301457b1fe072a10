// The outbox: node, webhook, steps, event and deliveries of one change, written together.
import type { Transaction } from 'kysely'
import { acceptEvent } from '../../domain/accept-event.ts'
import type { DeliveryId } from '../../domain/ids.ts'
import type { NodeChange } from '../../domain/node.ts'
import type { Webhook } from '../../domain/webhook.ts'
import { fromDelivery, fromEvent, fromNode, type Database } from '../rows.ts'
import type { Accepted, AnnounceChange } from '../store.ts'

export interface WriteChange {
  readonly trx: Transaction<Database>
  readonly change: NodeChange
  readonly announce: AnnounceChange | null
  readonly createDeliveryId: () => DeliveryId
  readonly isNew: boolean
}

export async function writeChange({
  trx,
  change,
  announce,
  createDeliveryId,
  isNew,
}: WriteChange): Promise<Accepted> {
  const { node } = change
  if (node.webhook) await writeWebhook(trx, node.webhook, change.at)
  const { node_id, ...columns } = fromNode(node)
  await (isNew
    ? trx
        .insertInto('nodes')
        .values({ node_id, ...columns })
        .execute()
    : trx.updateTable('nodes').set(columns).where('node_id', '=', node_id).execute())
  await writeSteps(trx, change)

  const event = change.isAnnounced && announce ? announce(node) : null
  if (!event) return { node, event, deliveries: [] }
  const deliveries = acceptEvent(event, node.webhook ? [node.webhook] : [], createDeliveryId)
  await trx.insertInto('events').values(fromEvent(event)).execute()
  if (deliveries.length > 0) {
    await trx.insertInto('deliveries').values(deliveries.map(fromDelivery)).execute()
  }
  return { node, event, deliveries }
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

async function writeSteps(trx: Transaction<Database>, { node, steps }: NodeChange): Promise<void> {
  if (!steps) return
  await trx.deleteFrom('node_steps').where('node_id', '=', node.nodeId).execute()
  if (steps.length === 0) return
  const rows = steps.map((step) => ({
    node_id: node.nodeId,
    status: step.status,
    due_at: step.dueAt,
  }))
  await trx.insertInto('node_steps').values(rows).execute()
}
