import { expect, test } from 'vitest'
import { announceNode } from './announce-node.ts'
import { createNodeStatusEvent, createPublishedEvent } from './event.ts'
import type { Node } from './node.ts'
import { readAnnouncement } from './read-announcement.ts'

const owner = { userId: 'u1', workspaceId: 'default' }

test('what was published is told again as it was', () => {
  const facts = {
    id: 'evt_1',
    type: 'user.created',
    occurredAt: 5_000,
    data: { id: 'é', n: [1] },
  } as const
  expect(readAnnouncement(createPublishedEvent(facts, owner))).toEqual({ facts, owner })
})

test('so is the status of a node', () => {
  const node = { nodeId: 'a1', userId: 'u1', status: 'RUNNING' } as Node
  const event = createNodeStatusEvent({
    id: 'evt_1',
    nodeId: node.nodeId,
    status: node.status,
    occurredAt: 5_000,
    keyFingerprint: 'sha256:k',
    precision: 'seconds',
  })
  expect(readAnnouncement({ ...event, owner })).toEqual(announceNode(event, node))
})
