// The outbox of one transaction: nodes, steps, events and what they are owed of many changes, gathered and written in few
// statements.
import type { Content } from '../../domain/content.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { Gathered } from '../../domain/fan-out.ts'
import type { Node, NodeStep } from '../../domain/node.ts'
import { fromContent, fromDelivery, fromEvent, fromGathered, fromNode } from '../rows.ts'
import type { Lease } from '../store.ts'
import { insertRecords, recordsOf } from './record-sets.ts'
import type { Statements } from './statements.ts'

export interface Owed {
  readonly delivery: Delivery
  readonly lease: Lease | null
}

export interface Outbox {
  insertNode(node: Node): void
  updateNode(node: Node): void
  replaceSteps(nodeId: string, steps: readonly NodeStep[]): void
  addEvent(event: Event): void
  addDelivery(owed: Owed): void
  addFanOut(fanOut: {
    readonly contents: readonly Content[]
    readonly owed: readonly Owed[]
    readonly gathered: readonly Gathered[]
  }): void
  /** Whether enough has been gathered to be written. */
  readonly isFull: boolean
  /** Writes what was gathered since the last time. */
  flush(): Promise<void>
}

/** So many deliveries go by one statement: some hundred bytes each, written in some tens of milliseconds. */
const MAX_DELIVERIES = 2_000

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
const INSERT_CONTENTS = insertRecords('contents')
const INSERT_DELIVERIES = insertRecords('deliveries')
const INSERT_GATHERED = insertRecords('gathered')

export function createOutbox(statements: Statements): Outbox {
  let pile = createPile()

  return {
    insertNode(node) {
      pile.created.push(fromNode(node))
    },
    updateNode(node) {
      pile.changed.set(node.nodeId, node)
    },
    replaceSteps(nodeId, replaced) {
      pile.steps.set(nodeId, replaced)
    },
    addEvent(event) {
      pile.events.push(fromEvent(event))
    },
    addDelivery({ delivery, lease }) {
      pile.deliveries.push(fromDelivery(delivery, lease))
    },
    addFanOut({ contents, owed, gathered }) {
      for (const content of contents) pile.contents.push(fromContent(content))
      for (const { delivery, lease } of owed) pile.deliveries.push(fromDelivery(delivery, lease))
      for (const each of gathered) pile.gathered.push(fromGathered(each))
    },
    get isFull() {
      return pile.deliveries.length + pile.gathered.length >= MAX_DELIVERIES
    },
    async flush() {
      const written = pile
      pile = createPile()
      await allDone(writePile(statements, written))
    },
  }
}

interface Pile {
  readonly created: ReturnType<typeof fromNode>[]
  readonly changed: Map<string, Node>
  readonly steps: Map<string, readonly NodeStep[]>
  readonly events: ReturnType<typeof fromEvent>[]
  readonly contents: ReturnType<typeof fromContent>[]
  readonly deliveries: ReturnType<typeof fromDelivery>[]
  readonly gathered: ReturnType<typeof fromGathered>[]
}

function createPile(): Pile {
  const lists = { created: [], events: [], contents: [], deliveries: [], gathered: [] }
  return { ...lists, changed: new Map(), steps: new Map() }
}

/** Sent without waiting for one another. */
function writePile(statements: Statements, pile: Pile): readonly Promise<unknown>[] {
  const { created, changed, steps, events, contents, deliveries, gathered } = pile
  const written: Promise<unknown>[] = []
  const insert = (text: string, rows: readonly unknown[]): void => {
    if (rows.length > 0) written.push(statements.run(text, encode(rows)))
  }
  insert(INSERT_NODES, created)
  if (steps.size > 0) {
    written.push(statements.run(DELETE_STEPS, [...steps.keys()]))
    insert(INSERT_STEPS, listSteps(steps))
  }
  if (changed.size + events.length > 0) {
    const nodes = [...changed.values()].map(fromNode)
    const first = deliveries.splice(0, MAX_DELIVERIES)
    written.push(statements.run(WRITE, encode(nodes), encode(events), encode(first)))
  }
  insert(INSERT_CONTENTS, contents)
  for (let from = 0; from < deliveries.length; from += MAX_DELIVERIES) {
    insert(INSERT_DELIVERIES, deliveries.slice(from, from + MAX_DELIVERIES))
  }
  insert(INSERT_GATHERED, gathered)
  return written
}

function listSteps(steps: Pile['steps']): readonly unknown[] {
  return [...steps].flatMap(([node_id, list]) =>
    list.map(({ status, dueAt }) => ({ node_id, status, due_at: dueAt })),
  )
}

const encode = (rows: readonly unknown[]): string => JSON.stringify(rows)

/** Statements are sent one behind the other; the first failure explains those after it. */
async function allDone(written: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(written)
  const failed = results.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}
