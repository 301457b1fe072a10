import { NODE_STATUSES, type NodeStatus } from '@thunderstack-webhooks/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlatformError } from './errors.ts'
import type { Node } from './node.ts'
import { planAction, takeStatus, type NodeAction } from './node-life.ts'

const NOW = 1_000
const life = { stepMs: 10, announcesDestroyed: true }
const context = { ...life, now: NOW, buildId: 'b1' }
const fresh: Node = {
  nodeId: 'a'.repeat(32),
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'IN_PROGRESS',
  isInitialized: false,
  port: 3_001,
  rlnCommitId: 'c1',
  builds: [],
  webhook: null,
  createdAt: 0,
}
const inStatus = (status: NodeStatus): Node => ({ ...fresh, status })
const course = (action: NodeAction, status: NodeStatus) => {
  const { node, steps } = planAction(inStatus(status), action, context)
  return [node.status, ...(steps ?? []).map((step) => step.status)]
}

test.each<[NodeAction, NodeStatus, NodeStatus[]]>([
  ['create', 'IN_PROGRESS', ['IN_PROGRESS', 'STARTING', 'RUNNING']],
  ['stop', 'RUNNING', ['IN_PROGRESS', 'PAUSED']],
  ['start', 'PAUSED', ['STARTING', 'RUNNING']],
  ['start', 'FAILED', ['STARTING', 'RUNNING']],
  ['upgrade', 'RUNNING', ['IN_PROGRESS', 'STARTING', 'RUNNING']],
  ['destroy', 'RUNNING', ['IN_PROGRESS', 'DESTROYED']],
  ['destroy', 'PAUSED', ['IN_PROGRESS', 'DESTROYED']],
])('%s from %s goes through %j', (action, status, expected) => {
  expect(course(action, status)).toEqual(expected)
})

test('the first status is taken at once, each further one a step later', () => {
  const change = planAction(fresh, 'create', context)
  expect(change.at).toBe(NOW)
  expect(change.steps?.map((step) => step.dueAt)).toEqual([NOW + 10, NOW + 20])
})

test.each<[NodeAction, NodeStatus]>([
  ['start', 'RUNNING'],
  ['start', 'IN_PROGRESS'],
  ['stop', 'PAUSED'],
  ['stop', 'STARTING'],
  ['upgrade', 'PAUSED'],
  ['destroy', 'DESTROYED'],
])('refuses to %s a node that is %s, and says which status it takes', (action, status) => {
  const act = () => planAction(inStatus(status), action, context)
  expect(act).toThrow(PlatformError)
  expect(act).toThrow(`its status is ${status}, expected `)
})

describe('announcing', () => {
  const quiet = { ...life, announcesDestroyed: false }

  test('leaves out DESTROYED only, and only when told to', () => {
    for (const status of NODE_STATUSES) {
      expect(takeStatus(fresh, status, NOW, life).isAnnounced).toBe(true)
      expect(takeStatus(fresh, status, NOW, quiet).isAnnounced).toBe(status !== 'DESTROYED')
    }
  })

  test('a forced status leaves the steps still to come to the caller', () => {
    expect(takeStatus(fresh, 'FAILED', NOW, life)).not.toHaveProperty('steps')
  })
})

test('random acts never leave the known statuses, and a build that is over never changes', () => {
  const actions = fc.constantFrom<NodeAction>('start', 'stop', 'upgrade', 'destroy')
  const moves = fc.array(fc.oneof(actions, fc.constant('step' as const)), { maxLength: 40 })
  fc.assert(
    fc.property(moves, (sequence) => {
      let { node, steps = [] } = planAction(fresh, 'create', { ...context, buildId: 'b0' })
      sequence.forEach((move, index) => {
        const before = node
        if (move === 'step') {
          const [next, ...later] = steps
          if (next) ({ node } = takeStatus(node, next.status, next.dueAt, life))
          steps = later
        } else {
          try {
            ;({ node, steps = [] } = planAction(node, move, {
              ...context,
              buildId: `b${index + 1}`,
            }))
          } catch (error) {
            expect(error).toMatchObject({ code: 'ERR_NODE_STATUS' })
          }
        }
        expect(NODE_STATUSES).toContain(node.status)
        expect(node.status).not.toBe('DESTROING')
        expect(node.builds.filter((build) => !build.buildComplete).length).toBeLessThanOrEqual(1)
        for (const [place, build] of before.builds.entries()) {
          if (build.buildComplete) expect(node.builds[place]).toBe(build)
        }
        if (before.status === 'DESTROYED') expect(node).toBe(before)
      })
    }),
  )
})
