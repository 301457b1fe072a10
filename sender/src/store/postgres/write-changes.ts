// The outbox of many changes at once: each node is locked, judged and changed in turn, those of one node one behind the
// other; what they wrote goes to the database together.
import { acceptEvent, type AcceptSettings } from '../../domain/accept-event.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Node, NodeChange } from '../../domain/node.ts'
import type { Webhook } from '../../domain/webhook.ts'
import type { WebhookRow } from '../rows.ts'
import type { Accepted, AnnounceChange, Lease } from '../store.ts'
import { cancelPending, hasUnfinished, releaseTurns } from './end-deliveries.ts'
import { createOutbox } from './outbox.ts'
import type { LockedWebhooks, Transaction } from './transaction.ts'

export interface WrittenChange {
  readonly before: Node | null
  readonly change: NodeChange
  readonly announce: AnnounceChange | null
}

export interface ChangeWriter {
  write(change: WrittenChange): Promise<Accepted>
  flush(): Promise<void>
}

export function createChangeWriter(
  trx: Transaction,
  webhooks: LockedWebhooks,
  accept: AcceptSettings,
): ChangeWriter {
  const outbox = createOutbox(trx)
  /** Ordered webhooks of which it is known whether a new delivery has to wait. */
  const taken = new Map<WebhookId, boolean>()

  async function findTaken({ id, isOrdered }: Webhook): Promise<void> {
    if (isOrdered && !taken.has(id)) taken.set(id, await hasUnfinished(trx, id))
  }

  async function putWebhook(webhook: Webhook, at: number): Promise<void> {
    // What was announced before goes by the webhook as it was.
    await outbox.flush()
    const { id, scheme, url, state, isOrdered } = webhook
    const [row] = await trx.all<WebhookRow>(PUT_WEBHOOK, id, scheme, url, state, Number(isOrdered))
    if (row) webhooks.set(id, row)
    taken.delete(id)
    if (state !== 'active') await cancelPending(trx, id, at)
    // A webhook that is ordered no more lets everything go that waited for its turn.
    else if (!isOrdered) await releaseTurns(trx, id, at)
  }

  function lease(delivery: Delivery, event: Accepted['event'], webhook: Webhook): Lease | null {
    taken.set(webhook.id, true)
    return event && trx.births.claim(delivery, event, webhook)
  }

  return {
    flush: () => outbox.flush(),

    async write({ before, change, announce }) {
      const { node } = change
      const { webhook } = node
      const isWebhookSet = webhook !== before?.webhook
      if (isWebhookSet && webhook) await putWebhook(webhook, change.at)
      // Nobody can hold a delivery of a webhook that did not exist.
      const hasWebhookChanged = isWebhookSet && before !== null
      if (!before) outbox.insertNode(node)
      else if (node !== before) outbox.updateNode(node)
      if (change.steps) outbox.replaceSteps(node.nodeId, change.steps)

      const event = change.isAnnounced && announce ? announce(node) : null
      if (event && webhook) await findTaken(webhook)
      const isTaken = (id: WebhookId): boolean => taken.get(id) === true
      const own = event && acceptEvent(event, webhook, isTaken, accept)
      const deliveries = own ? [own] : []
      const owed = deliveries.map((delivery) => ({
        delivery,
        lease: webhook && lease(delivery, event, webhook),
      }))
      if (event) outbox.add(event, owed)
      trx.tell(
        ...(change.steps ? (['steps'] as const) : []),
        // What was claimed at birth is nobody else's business. A webhook that is ordered no more has let deliveries go that
        // waited for their turn.
        ...(hasWebhookChanged || owed.some((each) => each.lease === null)
          ? (['deliveries'] as const)
          : []),
        ...(hasWebhookChanged ? (['webhooks'] as const) : []),
      )
      return { node, event, deliveries }
    },
  }
}

// A URL that is set, the same one included, is a fresh start: earlier failures are forgotten.
const PUT_WEBHOOK = `
  insert into webhooks (id, scheme, url, state, is_ordered) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set
    url = excluded.url, state = excluded.state, is_ordered = excluded.is_ordered,
    failure_count = 0, failing_since = null
  returning *`
