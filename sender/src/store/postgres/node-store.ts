// Nodes and their steps on PostgreSQL.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import { ownerOf } from '../../domain/announce-node.ts'
import { NODE_EVENT_TYPE } from '../../domain/event-type.ts'
import type { Node, NodeChange, NodeStep } from '../../domain/node.ts'
import { toNode } from '../rows.ts'
import type { NodeRow, NodeStepRow } from '../tables.ts'
import type { Accepted, AnnounceChange, NodeStore } from '../store.ts'
import { LOCKS } from './locks.ts'
import { listNodes, loadNode, toWebhook } from './node-reader.ts'
import type { Read } from './read.ts'
import { findRecipients, type Recipients } from './recipients.ts'
import type { WriteKind, LockedWebhooks, Outcome, Transaction } from './transaction.ts'
import { createChangeWriter } from './write-changes.ts'
import type { RunWrite } from './write-queue.ts'

/** The first port a node gets; ports seen on the platform are of this size. */
const FIRST_PORT = 3_001

type ChangeJob =
  | {
      readonly kind: 'create'
      readonly make: (port: number) => NodeChange
      readonly announce: AnnounceChange
    }
  | {
      readonly kind: 'change'
      readonly nodeId: string
      readonly userId: string | null
      readonly decide: (node: Node) => NodeChange
      readonly announce: AnnounceChange | null
    }
  | {
      readonly kind: 'step'
      readonly now: number
      readonly decide: (node: Node, step: NodeStep) => NodeChange
      readonly announce: AnnounceChange
    }

/** `found`: whether there was a node, or a step. */
interface Changed {
  readonly found: boolean
  readonly accepted?: Accepted
}

export type ChangeNodes = WriteKind<ChangeJob, Changed>

export function createNodeStore(read: Read, write: RunWrite, changeNodes: ChangeNodes): NodeStore {
  return {
    async createNode(make, announce) {
      const { accepted } = await write(changeNodes, { kind: 'create', make, announce })
      if (!accepted) throw new TypeError('a new node was not written')
      return accepted
    },
    async changeNode(nodeId, userId, decide, announce) {
      const job = { kind: 'change', nodeId, userId, decide, announce } as const
      return (await write(changeNodes, job)).accepted
    },
    async takeDueStep(now, decide, announce) {
      return (await write(changeNodes, { kind: 'step', now, decide, announce })).found
    },
    loadNode: (nodeId, userId) => read((db) => loadNode(db, nodeId, userId)),
    listNodes: (userId) => read((db) => listNodes(db, userId)),
  }
}

type StepRow = NodeStepRow &
  NodeRow & { readonly step_seq: number; readonly step_status: Node['status'] }

const LOCK_PORTS = 'select pg_advisory_xact_lock($1)'
const LAST_PORT = 'select max(port) as last from nodes'
const LOCK_NODES = `
  select * from nodes where node_id = any($1) order by node_id for no key update`
// A node that another process is at is passed over: it looks after its steps itself. So this waits for nobody.
const LOCK_NEXT_STEP = `
  select n.*, s.seq as step_seq, s.status as step_status, s.due_at
  from node_steps s join nodes n on n.node_id = s.node_id
  where s.due_at <= $1 order by s.due_at, s.seq limit 1
  for no key update of n skip locked`
const TAKE_STEP = 'delete from node_steps where seq = $1'

export function createChangeNodes(accept: AcceptSettings): ChangeNodes {
  return {
    async open(trx, jobs) {
      const rows = new Map<string, NodeRow>()
      const steps = new Map<ChangeJob, StepRow>()
      const lastPort = jobs.some(({ kind }) => kind === 'create') ? await lockPorts(trx) : 0
      const nodeIds = jobs.filter((job) => job.kind === 'change').map(({ nodeId }) => nodeId)
      if (nodeIds.length > 0) {
        const locked = await trx.all<NodeRow>(LOCK_NODES, [...new Set(nodeIds)])
        for (const row of locked) rows.set(row.node_id, row)
      }
      for (const job of jobs) {
        if (job.kind !== 'step') continue
        const [step] = await trx.all<StepRow>(LOCK_NEXT_STEP, job.now)
        if (!step) continue
        steps.set(job, step)
        if (!rows.has(step.node_id)) rows.set(step.node_id, step)
      }
      const made = makeNodes(jobs, lastPort)
      const users = [
        ...[...rows.values()].map(({ user_id }) => ({ userId: user_id })),
        ...[...made.values()].flatMap((each) => ('change' in each ? [each.change.node] : [])),
      ]
      // Without an announcement nobody is told.
      const isAnnounced = jobs.some(({ announce }) => announce !== null)
      const occasions = isAnnounced
        ? users.map((user) => ({ owner: ownerOf(user), type: NODE_EVENT_TYPE }))
        : []
      const recipients = await findRecipients(trx, occasions)
      const own = [...rows.values()].map((row) => row.webhook_id).filter((id) => id !== null)
      return {
        webhookIds: [...own, ...occasions.flatMap(recipients.listCandidates)],
        write: (webhooks) =>
          writeJobs(trx, jobs, { rows, steps, made, webhooks, recipients, accept }),
      }
    },
  }
}

async function lockPorts(trx: Transaction): Promise<number> {
  await trx.run(LOCK_PORTS, LOCKS.ports)
  const [row] = await trx.all<{ last: number | null }>(LAST_PORT)
  return row?.last ?? FIRST_PORT - 1
}

type Made = ReadonlyMap<ChangeJob, { readonly change: NodeChange } | { readonly refusal: unknown }>

/** Whose they are says who is told of them. */
function makeNodes(jobs: readonly ChangeJob[], lastPort: number): Made {
  const made = new Map<ChangeJob, { change: NodeChange } | { refusal: unknown }>()
  let port = lastPort
  for (const job of jobs) {
    if (job.kind !== 'create') continue
    try {
      made.set(job, { change: job.make(port + 1) })
      port += 1
    } catch (refusal) {
      made.set(job, { refusal })
    }
  }
  return made
}

async function writeJobs(
  trx: Transaction,
  jobs: readonly ChangeJob[],
  found: {
    readonly rows: ReadonlyMap<string, NodeRow>
    readonly steps: ReadonlyMap<ChangeJob, StepRow>
    readonly made: Made
    readonly webhooks: LockedWebhooks
    readonly recipients: Recipients
    readonly accept: AcceptSettings
  },
): Promise<readonly Outcome<Changed>[]> {
  const { webhooks } = found
  const nodes = new Map(
    [...found.rows.values()].map((row) => {
      const webhook = row.webhook_id === null ? undefined : webhooks.get(row.webhook_id)
      return [row.node_id, toNode(row, webhook && toWebhook(webhook))]
    }),
  )
  const writer = createChangeWriter(trx, webhooks, found.recipients, found.accept)

  async function run(job: ChangeJob): Promise<Outcome<Changed>> {
    let judged: { readonly before: Node | null; readonly change: NodeChange }
    const step = found.steps.get(job)
    if (job.kind === 'step') {
      if (!step) return { value: { found: false } }
      // Taken by somebody else between look and lock: whoever asked looks again.
      if ((await trx.run(TAKE_STEP, step.step_seq)) === 0) return { value: { found: true } }
    }
    try {
      const before = loadBefore(job, step)
      if (before === undefined) return { value: { found: false } }
      judged = { before, change: decide(job, before, step) }
    } catch (refusal) {
      if (job.kind === 'step') throw refusal
      return { refusal }
    }
    const accepted = await writer.write({ ...judged, announce: job.announce })
    nodes.set(accepted.node.nodeId, accepted.node)
    return { value: { found: true, accepted } }
  }

  /** Null for a node that is to be made. */
  function loadBefore(job: ChangeJob, step: StepRow | undefined): Node | null | undefined {
    if (job.kind === 'create') return null
    if (job.kind === 'step') return step && nodes.get(step.node_id)
    const node = nodes.get(job.nodeId)
    return node && (job.userId === null || job.userId === node.userId) ? node : undefined
  }

  function decide(job: ChangeJob, before: Node | null, step: StepRow | undefined): NodeChange {
    if (job.kind === 'create') {
      const made = found.made.get(job)
      if (made && 'change' in made) return made.change
      throw made ? made.refusal : new TypeError('a new node was not made')
    }
    if (!before) throw new TypeError('no node to decide about')
    if (job.kind === 'change') return job.decide(before)
    if (!step) throw new TypeError('no step to take')
    return job.decide(before, { status: step.step_status, dueAt: step.due_at })
  }

  const outcomes: Outcome<Changed>[] = []
  for (const job of jobs) outcomes.push(await run(job))
  await writer.flush()
  return outcomes
}
