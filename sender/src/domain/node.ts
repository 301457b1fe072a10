// A node as the platform keeps it. How it looks on the wire is http/represent/node.ts.
import type { NodeStatus } from '@thunderstack-webhooks/shared'
import type { Build } from './build.ts'
import type { Webhook } from './webhook.ts'

export interface Node {
  readonly nodeId: string
  readonly userId: string
  readonly name: string
  readonly network: string
  readonly status: NodeStatus
  /** False until its owner unlocks it for the first time. */
  readonly isInitialized: boolean
  /** Unique on this platform; the peer port is 9000 higher. */
  readonly port: number
  readonly rlnCommitId: string
  readonly builds: readonly Build[]
  readonly webhook: Webhook | null
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** A status the node is to take on its own later. */
export interface NodeStep {
  readonly status: NodeStatus
  readonly dueAt: number
}

/** Everything one act changes, written in one transaction together with the event it makes. */
export interface NodeChange {
  /** When it happens; milliseconds since 1970. */
  readonly at: number
  readonly node: Node
  /** Replaces the steps still to come; absent leaves them. */
  readonly steps?: readonly NodeStep[]
  /** Whether the new status is announced as an event. */
  readonly isAnnounced: boolean
}
