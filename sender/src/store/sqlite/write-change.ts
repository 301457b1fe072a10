// The outbox: node, webhook, steps, event and deliveries of one change, written together.
import { acceptEvent, type AcceptSettings } from '../../domain/accept-event.ts'
import { announceNode, ownerOf } from '../../domain/announce-node.ts'
import { NODE_EVENT_TYPE } from '../../domain/event-type.ts'
import { fanOut } from '../../domain/fan-out.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Node, NodeChange } from '../../domain/node.ts'
import type { Webhook } from '../../domain/webhook.ts'
import { fromDelivery, fromEvent, fromNode } from '../rows.ts'
import type { Births } from '../hand-over.ts'
import type { Accepted, AnnounceChange } from '../store.ts'
import { cancelPending, hasUnfinished, releaseTurns } from './end-deliveries.ts'
import type { Recipients } from './recipients.ts'
import type { Statements } from './statements.ts'
import { writeFanOut } from './write-fan-out.ts'

export interface WriteChange {
  readonly statements: Statements
  readonly births: Births
  readonly recipients: Recipients
  /** The node as it was read; null when it is new. */
  readonly before: Node | null
  readonly change: NodeChange
  readonly announce: AnnounceChange | null
  readonly accept: AcceptSettings
}

export function writeChange({
  statements,
  births,
  recipients,
  before,
  change,
  announce,
  accept,
}: WriteChange): Accepted {
  const { node } = change
  if (node.webhook && node.webhook !== before?.webhook) {
    writeWebhook(statements, node.webhook, change.at)
  }
  writeNode(statements, before, node)
  writeSteps(statements, change)

  const event = change.isAnnounced && announce ? announce(node) : null
  if (!event) return { node, event, deliveries: [] }
  const { webhook } = node
  const isTaken = (id: WebhookId): boolean => hasUnfinished(statements, id)
  const own = acceptEvent(event, webhook, isTaken, accept)
  const owner = ownerOf(node)
  const registered = recipients.find(owner, NODE_EVENT_TYPE)
  const spreading = fanOut(event, announceNode(event, node), registered, isTaken, accept)
  statements.insert('events', fromEvent(registered.length > 0 ? { ...event, owner } : event))
  if (own) {
    const lease = webhook && births.claim(own, event, webhook)
    statements.insert('deliveries', fromDelivery(own, lease))
  }
  writeFanOut(statements, births, event, spreading)
  const others = spreading.owed.map(({ delivery }) => delivery)
  return { node, event, deliveries: own ? [own, ...others] : others }
}

const UPDATE_NODE =
  'update nodes set status = ?, is_initialized = ?, builds = ?, webhook_id = ? where node_id = ?'

/** What can change about a node; its name, owner and port stay. */
function writeNode(statements: Statements, before: Node | null, node: Node): void {
  if (node === before) return
  const row = fromNode(node)
  if (before) {
    const { status, is_initialized, builds, webhook_id, node_id } = row
    statements.run(UPDATE_NODE, status, is_initialized, builds, webhook_id, node_id)
  } else {
    statements.insert('nodes', row)
  }
}

// A URL that is set, the same one included, is a fresh start: earlier failures are forgotten.
const PUT_WEBHOOK = `
  insert into webhooks (id, scheme, url, state, is_ordered) values (?, ?, ?, ?, ?)
  on conflict (id) do update set
    url = excluded.url, state = excluded.state, is_ordered = excluded.is_ordered,
    failure_count = 0, failing_since = null`

function writeWebhook(statements: Statements, webhook: Webhook, at: number): void {
  const { id, scheme, url, state, isOrdered } = webhook
  statements.run(PUT_WEBHOOK, id, scheme, url, state, Number(isOrdered))
  if (state !== 'active') cancelPending(statements, id, at)
  // A webhook that is ordered no more lets everything go that waited for its turn.
  else if (!isOrdered) releaseTurns(statements, id, at)
}

function writeSteps(statements: Statements, { node, steps }: NodeChange): void {
  if (!steps) return
  statements.run('delete from node_steps where node_id = ?', node.nodeId)
  for (const { status, dueAt } of steps) {
    statements.insert('node_steps', { node_id: node.nodeId, status, due_at: dueAt })
  }
}
