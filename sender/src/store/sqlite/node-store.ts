// Nodes and their steps on SQLite.
import type { Kysely } from 'kysely'
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { NodeChange, NodeStep } from '../../domain/node.ts'
import type { Changes } from '../changes.ts'
import type { Database } from '../rows.ts'
import type { Accepted, NodeStore } from '../store.ts'
import { listNodes, loadNode } from './read-node.ts'
import { runStatement } from './run-statement.ts'
import { writeChange } from './write-change.ts'
import type { RunWrite } from './write-queue.ts'

/** The first port a node gets; ports seen on the platform are of this size. */
const FIRST_PORT = 3_001

export interface NodeStoreParts {
  readonly db: Kysely<Database>
  readonly write: RunWrite
  readonly notify: Changes['notify']
  readonly accept: AcceptSettings
}

export function createNodeStore({ db, write, notify, accept }: NodeStoreParts): NodeStore {
  function tell(accepted: Accepted, change: NodeChange): void {
    notify(
      ...(change.steps ? (['steps'] as const) : []),
      ...(accepted.deliveries.length > 0 ? (['deliveries'] as const) : []),
    )
  }

  return {
    async createNode(make, announce) {
      const { accepted, change } = await write(async (trx) => {
        const { last } = await trx
          .selectFrom('nodes')
          .select((eb) => eb.fn.max<number | null>('port').as('last'))
          .executeTakeFirstOrThrow()
        const change = make(last === null ? FIRST_PORT : last + 1)
        return {
          change,
          accepted: await writeChange({ trx, before: null, change, announce, accept }),
        }
      })
      tell(accepted, change)
      return accepted
    },

    async changeNode(nodeId, userId, decide, announce) {
      const done = await write(async (trx) => {
        const before = await loadNode(trx, nodeId, userId)
        if (!before) return undefined
        const change = decide(before)
        return {
          change,
          accepted: await writeChange({ trx, before, change, announce, accept }),
        }
      })
      if (done) tell(done.accepted, done.change)
      return done?.accepted
    },

    async takeDueStep(now, decide, announce) {
      const done = await write(async (trx) => {
        const step = await nextDueStep(trx, now)
        const before = step && (await loadNode(trx, step.nodeId, null))
        if (!before) return undefined
        await runStatement(trx, 'delete from node_steps where seq = ?', [step.seq])
        const change = decide(before, step)
        return {
          change,
          accepted: await writeChange({ trx, before, change, announce, accept }),
        }
      })
      if (done) tell(done.accepted, done.change)
      return done !== undefined
    },

    loadNode: (nodeId, userId) => loadNode(db, nodeId, userId),
    listNodes: (userId) => listNodes(db, userId),
  }
}

async function nextDueStep(
  db: Kysely<Database>,
  now: number,
): Promise<(NodeStep & { readonly nodeId: string; readonly seq: number }) | undefined> {
  const row = await db
    .selectFrom('node_steps')
    .selectAll()
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return row && { seq: row.seq, nodeId: row.node_id, status: row.status, dueAt: row.due_at }
}
