// The outbox of many changes at once: each node is locked, judged and changed in turn, those of one node one behind the
// other; what they wrote goes to the database together.
import { acceptEvent, type AcceptSettings } from '../../domain/accept-event.ts'
import { announceNode, ownerOf } from '../../domain/announce-node.ts'
import { NODE_EVENT_TYPE } from '../../domain/event-type.ts'
import type { Event } from '../../domain/event.ts'
import type { Node, NodeChange } from '../../domain/node.ts'
import type { Webhook } from '../../domain/webhook.ts'
import type { WebhookRow } from '../tables.ts'
import type { Accepted, AnnounceChange } from '../store.ts'
import { cancelPending, releaseTurns } from './end-deliveries.ts'
import { createOutbox } from './outbox.ts'
import type { Recipients } from './recipients.ts'
import { spreadEvent } from './spread-event.ts'
import type { LockedWebhooks, Transaction } from './transaction.ts'
import { createTurns } from './turns.ts'

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
  recipients: Recipients,
  accept: AcceptSettings,
): ChangeWriter {
  const outbox = createOutbox(trx)
  const turns = createTurns(trx)

  async function putWebhook(webhook: Webhook, at: number): Promise<void> {
    // What was announced before goes by the webhook as it was.
    await outbox.flush()
    const { id, scheme, url, state, isOrdered } = webhook
    const [row] = await trx.all<WebhookRow>(PUT_WEBHOOK, id, scheme, url, state, Number(isOrdered))
    if (row) webhooks.set(id, row)
    turns.forget(id)
    if (state !== 'active') await cancelPending(trx, id, at)
    // A webhook that is ordered no more lets everything go that waited for its turn.
    else if (!isOrdered) await releaseTurns(trx, id, at)
  }

  /** To the node's own webhook, and to whoever registered for it. */
  async function tellOf(event: Event, node: Node) {
    const { webhook } = node
    const owner = ownerOf(node)
    const registered = recipients.find({ owner, type: NODE_EVENT_TYPE }, webhooks)
    await turns.load(webhook ? [webhook, ...registered] : registered)
    const own = acceptEvent(event, webhook, turns.isTaken, accept)
    outbox.addEvent(registered.length > 0 ? { ...event, owner } : event)
    const lease = own && webhook && trx.births.claim(own, event, webhook)
    if (own) {
      turns.take(own.webhookId)
      outbox.addDelivery({ delivery: own, lease })
    }
    const parts = { trx, outbox, turns, accept }
    const spread = spreadEvent(parts, event, announceNode(event, node), registered)
    return {
      deliveries: own ? [own, ...spread.deliveries] : spread.deliveries,
      isLeft: spread.isLeft || (own !== null && lease === null),
    }
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
      const told = event ? await tellOf(event, node) : NOBODY
      if (outbox.isFull) await outbox.flush()
      trx.tell(
        ...(change.steps ? (['steps'] as const) : []),
        // What was claimed at birth is nobody else's business. A webhook that is ordered no more has let deliveries go that
        // waited for their turn.
        ...(hasWebhookChanged || told.isLeft ? (['deliveries'] as const) : []),
        ...(hasWebhookChanged ? (['webhooks'] as const) : []),
      )
      return { node, event, deliveries: told.deliveries }
    },
  }
}

const NOBODY = { deliveries: [], isLeft: false }

// A URL that is set, the same one included, is a fresh start: earlier failures are forgotten.
const PUT_WEBHOOK = `
  insert into webhooks (id, scheme, url, state, is_ordered) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set
    url = excluded.url, state = excluded.state, is_ordered = excluded.is_ordered,
    failure_count = 0, failing_since = null
  returning *`
