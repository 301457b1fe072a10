// Nodes and their steps on SQLite.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { Node, NodeChange } from '../../domain/node.ts'
import type { Changes } from '../changes.ts'
import type { NodeStepRow } from '../tables.ts'
import type { Accepted, NodeStore } from '../store.ts'
import type { NodeReader } from './node-reader.ts'
import type { Recipients } from './recipients.ts'
import { writeChange } from './write-change.ts'
import type { RunWrite } from './write-queue.ts'

/** The first port a node gets; ports seen on the platform are of this size. */
const FIRST_PORT = 3_001

export interface NodeStoreParts {
  readonly nodes: NodeReader
  readonly recipients: Recipients
  readonly write: RunWrite
  readonly notify: Changes['notify']
  readonly accept: AcceptSettings
}

interface Done {
  readonly before: Node | null
  readonly change: NodeChange
  readonly accepted: Accepted
}

export function createNodeStore(parts: NodeStoreParts): NodeStore {
  const { nodes, write, notify } = parts

  function tell({ before, change, accepted }: Done): void {
    // Nobody can hold a delivery of a webhook that did not exist.
    const hasWebhookChanged = before !== null && change.node.webhook !== before.webhook
    // A webhook that is ordered no more has let deliveries go that waited for their turn.
    const mayBeDue = accepted.deliveries.length > 0 || hasWebhookChanged
    notify(
      ...(change.steps ? (['steps'] as const) : []),
      ...(mayBeDue ? (['deliveries'] as const) : []),
      ...(hasWebhookChanged ? (['webhooks'] as const) : []),
    )
  }

  return {
    async createNode(make, announce) {
      const done = await write((statements, births) => {
        const [row] = statements.all('select max(port) as last from nodes') as readonly {
          last: number | null
        }[]
        const change = make((row?.last ?? FIRST_PORT - 1) + 1)
        const accepted = writeChange({
          ...parts,
          statements,
          births,
          before: null,
          change,
          announce,
        })
        nodes.remember(change.node)
        return { before: null, change, accepted }
      })
      tell(done)
      return done.accepted
    },

    async changeNode(nodeId, userId, decide, announce) {
      const done = await write((statements, births) => {
        const before = nodes.load(nodeId, userId)
        if (!before) return undefined
        const change = decide(before)
        const accepted = writeChange({
          ...parts,
          statements,
          births,
          before,
          change,
          announce,
        })
        nodes.remember(change.node)
        return { before, change, accepted }
      })
      if (done) tell(done)
      return done?.accepted
    },

    async takeDueStep(now, decide, announce) {
      const done = await write((statements, births) => {
        const [step] = statements.all(NEXT_DUE_STEP, now) as readonly NodeStepRow[]
        const before = step && nodes.load(step.node_id, null)
        if (!before) return undefined
        statements.run('delete from node_steps where seq = ?', step.seq)
        const change = decide(before, { status: step.status, dueAt: step.due_at })
        const accepted = writeChange({
          ...parts,
          statements,
          births,
          before,
          change,
          announce,
        })
        nodes.remember(change.node)
        return { before, change, accepted }
      })
      if (done) tell(done)
      return done !== undefined
    },

    loadNode: (nodeId, userId) => Promise.resolve(nodes.load(nodeId, userId)),
    listNodes: (userId) => Promise.resolve(nodes.list(userId)),
  }
}

const NEXT_DUE_STEP = 'select * from node_steps where due_at <= ? order by due_at, seq limit 1'
