import { createHash } from 'node:crypto'
import type { JsonObject } from '@thunderstack-webhooks/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announceNode } from './announce-node.ts'
import { formatEnvelope } from './content.ts'
import { createNodeStatusEvent, createPublishedEvent } from './event.ts'
import type { Node } from './node.ts'
import { rebuildAnnouncement, rebuildEnvelope } from './rebuild-announcement.ts'
import { SCHEMES } from './scheme.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const owner = { userId: 'u1', workspaceId: 'default' }
const instants = fc.integer({ min: 0, max: Date.parse('2100-01-01T00:00:00Z') })

test('what was published is told from what is stored in the very words of the first telling, in each scheme', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), instants, (data, occurredAt) => {
      const facts = {
        id: 'evt_1',
        type: 'payment.succeeded',
        occurredAt,
        data: data as JsonObject,
      } as const
      const event = createPublishedEvent(facts, owner)
      for (const scheme of SCHEMES) {
        const told = formatEnvelope(scheme, { facts, owner }, digest)
        expect(rebuildEnvelope(event, scheme, digest)).toBe(told)
      }
    }),
  )
})

test('so is what happened to a node', () => {
  const node: Node = {
    ...{ nodeId: 'a'.repeat(32), userId: 'u1', name: 'alice', network: 'regtest' },
    ...{ status: 'RUNNING', isInitialized: true, port: 3_001, rlnCommitId: 'c1' },
    ...{ builds: [], webhook: null, createdAt: 0 },
  }
  const born = createNodeStatusEvent({
    ...{ id: 'evt_1', nodeId: node.nodeId, status: node.status, occurredAt: 1_234 },
    ...{ keyFingerprint: 'sha256:k', precision: 'milliseconds' },
  })
  const event = { ...born, owner }
  const announcement = announceNode(event, node)
  expect(rebuildAnnouncement(event)).toEqual(announcement)
  for (const scheme of ['hmac', 'texture', 'standard'] as const) {
    expect(rebuildEnvelope(event, scheme, digest)).toBe(
      formatEnvelope(scheme, announcement, digest),
    )
  }
  // The documented body, at the precision it has.
  expect(rebuildEnvelope(event, 'thunderstack', digest)).toBe(event.body)
})

test('an event of no account is nobody to tell of', () => {
  const event = { ...createPublishedEvent({ ...FACTS }, owner), owner: null }
  expect(() => rebuildAnnouncement(event)).toThrow(/evt_1 is of no account/)
})

const FACTS = { id: 'evt_1', type: 'user.created', occurredAt: 0, data: {} } as const
