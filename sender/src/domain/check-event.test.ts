import { NODE_STATUSES } from '@thunderstack-webhooks/shared'
import { expect, it } from 'vitest'
import { checkEvent } from './check-event.ts'
import { createNodeStatusEvent, type Event } from './event.ts'

const NODE_ID = '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71'

function make(facts: Partial<Parameters<typeof createNodeStatusEvent>[0]> = {}): Event {
  return createNodeStatusEvent({
    id: 'evt_1',
    nodeId: NODE_ID,
    status: 'RUNNING',
    occurredAt: 5_000,
    keyFingerprint: 'sha256:k',
    precision: 'seconds',
    ...facts,
  })
}

it.each(NODE_STATUSES)('lets %s pass, in either precision', (status) => {
  checkEvent(make({ status }))
  checkEvent(make({ status, precision: 'milliseconds' }))
})

const other = 'ffffffffffffffffffffffffffffffff'
const broken: readonly [string, Event, RegExp][] = [
  ['an empty status', make({ status: '' as never }), /details\.status: expected .*, got ""/],
  ['no status', make({ status: undefined as never }), /details\.status: missing/],
  [
    'a time that is none',
    { ...make(), body: make().body.replace('1970-01', '1970-13') },
    /eventTimestamp: expected a time/,
  ],
  [
    'another type',
    { ...make(), body: make().body.replace('NODE_STATUS_UPDATED', 'NODE_GONE') },
    /eventType: expected NODE_STATUS_UPDATED/,
  ],
  ['text that is no JSON', { ...make(), body: `${make().body},` }, /body: expected an object/],
  ['another node', { ...make(), nodeId: other }, /nodeId: expected the id of the node/],
]

it.each(broken)('refuses %s, and says where', (_name, event, reason) => {
  expect(() => {
    checkEvent(event)
  }).toThrow(
    expect.objectContaining({
      code: 'ERR_EVENT_BREAKS_CONTRACT',
      message: expect.stringMatching(reason) as string,
    }),
  )
})
