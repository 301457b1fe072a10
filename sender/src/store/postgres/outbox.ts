// The outbox of one transaction: nodes, steps, events and deliveries of many changes, gathered and written in few statements.
import type { Delivery } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { Node, NodeStep } from '../../domain/node.ts'
import { fromDelivery, fromEvent, fromNode } from '../rows.ts'
import type { Lease } from '../store.ts'
import { insertRecords, recordsOf } from './record-sets.ts'
import type { Statements } from './statements.ts'

export interface Outbox {
  insertNode(node: Node): void
  updateNode(node: Node): void
  replaceSteps(nodeId: string, steps: readonly NodeStep[]): void
  add(event: Event, deliveries: readonly { delivery: Delivery; lease: Lease | null }[]): void
  /** Writes what was gathered since the last time. */
  flush(): Promise<void>
}

const INSERT_NODES = insertRecords('nodes')
const DELETE_STEPS = 'delete from node_steps where node_id = any($1)'
const INSERT_STEPS = insertRecords('node_steps')
// One statement: what refers to what is checked at its end. What can change about a node; its name, owner and port stay.
const WRITE = `
  with changed as (
    update nodes n set
      status = v.status, is_initialized = v.is_initialized, builds = v.builds, webhook_id = v.webhook_id
    from ${recordsOf('nodes', '$1')} where n.node_id = v.node_id),
  announced as (${insertRecords('events', '$2')})
  ${insertRecords('deliveries', '$3')}`

export function createOutbox(statements: Statements): Outbox {
  let created: Node[] = []
  let changed = new Map<string, Node>()
  let steps = new Map<string, readonly NodeStep[]>()
  let events: ReturnType<typeof fromEvent>[] = []
  let deliveries: ReturnType<typeof fromDelivery>[] = []

  return {
    insertNode(node) {
      created.push(node)
    },
    updateNode(node) {
      changed.set(node.nodeId, node)
    },
    replaceSteps(nodeId, replaced) {
      steps.set(nodeId, replaced)
    },
    add(event, owed) {
      events.push(fromEvent(event))
      deliveries.push(...owed.map(({ delivery, lease }) => fromDelivery(delivery, lease)))
    },
    async flush() {
      const written: Promise<unknown>[] = []
      if (created.length > 0)
        written.push(statements.run(INSERT_NODES, encode(created.map(fromNode))))
      if (steps.size > 0) {
        const rows = [...steps].flatMap(([node_id, list]) =>
          list.map(({ status, dueAt }) => ({ node_id, status, due_at: dueAt })),
        )
        written.push(statements.run(DELETE_STEPS, [...steps.keys()]))
        if (rows.length > 0) written.push(statements.run(INSERT_STEPS, encode(rows)))
      }
      if (changed.size + events.length > 0) {
        const nodes = [...changed.values()].map(fromNode)
        written.push(statements.run(WRITE, encode(nodes), encode(events), encode(deliveries)))
      }
      created = []
      changed = new Map()
      steps = new Map()
      events = []
      deliveries = []
      await allDone(written)
    },
  }
}

const encode = (rows: readonly unknown[]): string => JSON.stringify(rows)

/** Statements are sent one behind the other; the first failure explains those after it. */
async function allDone(written: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(written)
  const failed = results.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}
