// The status machine: which act is allowed in which status, and which statuses follow it. Published are the statuses and
// their names; the place of STARTING, and the way through IN_PROGRESS on stop, are inferred.
import type { NodeStatus } from '@thunderstack-webhooks/shared'
import { followStatus, startBuild, type Build } from './build.ts'
import { PlatformError } from './errors.ts'
import type { Node, NodeChange, NodeStep } from './node.ts'

export type NodeAction = 'create' | 'start' | 'stop' | 'upgrade' | 'destroy'

interface Course {
  /** Statuses from which the act is allowed; `create` has none before it. */
  readonly from: readonly NodeStatus[]
  readonly build?: Build['action']
  /** The first is taken at once, each further one a step later. */
  readonly through: readonly [NodeStatus, ...NodeStatus[]]
}

const COURSES: Readonly<Record<NodeAction, Course>> = {
  create: { from: [], build: 'apply', through: ['IN_PROGRESS', 'STARTING', 'RUNNING'] },
  start: { from: ['PAUSED', 'FAILED'], through: ['STARTING', 'RUNNING'] },
  stop: { from: ['RUNNING'], through: ['IN_PROGRESS', 'PAUSED'] },
  upgrade: { from: ['RUNNING'], build: 'apply', through: ['IN_PROGRESS', 'STARTING', 'RUNNING'] },
  destroy: {
    from: ['IN_PROGRESS', 'STARTING', 'RUNNING', 'PAUSED', 'FAILED'],
    build: 'destroy',
    through: ['IN_PROGRESS', 'DESTROYED'],
  },
}

export interface LifeSettings {
  readonly stepMs: number
  /** DESTROYED is off the documented list of webhook statuses, so it can be left out. */
  readonly announcesDestroyed: boolean
}

export interface ActContext extends LifeSettings {
  readonly now: number
  readonly buildId: string
}

/** The node after the first step of `action`, and the steps still to come. Throws when its status does not allow it. */
export function planAction(node: Node, action: NodeAction, context: ActContext): NodeChange {
  const course = COURSES[action]
  if (action !== 'create') checkStatusAllows(node, action, course)
  const [first, ...later] = course.through
  const builds = course.build
    ? startBuild(closeOpenBuild(node.builds), course.build, context.buildId, context.now)
    : node.builds
  const steps: NodeStep[] = later.map((status, index) => ({
    status,
    dueAt: context.now + (index + 1) * context.stepMs,
  }))
  return { ...takeStatus({ ...node, builds }, first, context.now, context), steps }
}

/** The node with its new status, the same node when it says nothing new; its steps are left as they are. */
export function takeStatus(
  node: Node,
  status: NodeStatus,
  at: number,
  settings: LifeSettings,
): NodeChange {
  const builds = followStatus(node.builds, status)
  const isNew = status !== node.status || builds !== node.builds
  return {
    at,
    node: isNew ? { ...node, status, builds } : node,
    isAnnounced: status !== 'DESTROYED' || settings.announcesDestroyed,
  }
}

/** A build that a new one replaces did not succeed. */
function closeOpenBuild(builds: readonly Build[]): readonly Build[] {
  return followStatus(builds, 'FAILED')
}

function checkStatusAllows(node: Node, action: NodeAction, course: Course): void {
  if (course.from.includes(node.status)) return
  throw new PlatformError(
    'ERR_NODE_STATUS',
    `Cannot ${action} node ${node.nodeId}: its status is ${node.status}, expected ${course.from.join(' or ')}`,
  )
}
