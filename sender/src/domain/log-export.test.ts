import { expect, test } from 'vitest'
import { createNodeStatusEvent } from './event.ts'
import { formatNodeLog } from './log-export.ts'
import type { Node } from './node.ts'

const node: Node = {
  nodeId: 'n1',
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'RUNNING',
  isInitialized: true,
  port: 3_001,
  rlnCommitId: 'c1',
  builds: [],
  webhook: null,
  createdAt: 0,
}
const event = createNodeStatusEvent({
  id: 'evt_1',
  nodeId: 'n1',
  status: 'RUNNING',
  occurredAt: Date.parse('2026-01-15T09:30:02.041Z'),
  keyFingerprint: 'sha256:k',
  precision: 'seconds',
})

test('a node log names the node, then one event a line with its exact time and body', () => {
  expect(formatNodeLog(node, [event])).toBe(
    `# node n1 (alice, regtest)\n2026-01-15T09:30:02.041Z NODE_STATUS_UPDATED ${event.body}\n`,
  )
})

test('a node to which nothing happened has a log of one line', () => {
  expect(formatNodeLog(node, [])).toBe('# node n1 (alice, regtest)\n')
})
