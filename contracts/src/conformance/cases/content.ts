// What a genuine signature does not say: which node it is about, and that nothing new will ever come.
import type { Case, Family } from '../case.ts'
import type { Desk, EventBody } from '../desk.ts'
import { post } from '../wire-request.ts'

const OTHER_NODE = 'f'.repeat(32)

const changed = (change: (event: EventBody) => object | string) => (desk: Desk) =>
  post(desk, change(desk.event))

const NEWS = {
  expected: 'accept',
  why: 'the platform may add to its events at any time; refused, they are sent again and given up in the end',
  fix: 'answer 2xx to everything that is genuine, and leave alone what you do not know',
} as const
const NODE = {
  expected: 'refuse',
  why: "one key signs the events of every customer: an event of somebody else's node, sent to you again, has a valid signature",
  fix: 'compare nodeId and details.nodeId with the nodes you own after the signature was checked, and answer 403',
  knownOfSample: 'accepted',
} as const

const CASES: readonly Case[] = [
  {
    name: 'a status that nobody documents',
    build: changed((event) => ({ ...event, details: { ...event.details, status: 'HIBERNATING' } })),
    ...NEWS,
  },
  {
    name: 'an event of a type that nobody documents',
    build: changed((event) => ({ ...event, eventType: 'NODE_RENAMED' })),
    ...NEWS,
  },
  {
    name: 'members that nobody documents',
    build: changed((event) => ({ ...event, details: { ...event.details, region: 'north' } })),
    ...NEWS,
  },
  {
    name: 'a body of 20 kB',
    build: changed((event) => ({ ...event, note: 'x'.repeat(20_000) })),
    ...NEWS,
  },
  {
    name: 'another node',
    build: changed((event) => ({
      ...event,
      nodeId: OTHER_NODE,
      details: { ...event.details, nodeId: OTHER_NODE },
    })),
    ...NODE,
  },
  {
    name: 'node ids that disagree',
    build: changed((event) => ({ ...event, nodeId: OTHER_NODE })),
    ...NODE,
  },
  {
    name: 'node ids that disagree the other way',
    build: changed((event) => ({ ...event, details: { ...event.details, nodeId: OTHER_NODE } })),
    ...NODE,
  },
  {
    name: 'an event of an hour ahead',
    build: changed((event) => ({
      ...event,
      eventTimestamp: new Date(Date.parse(event.eventTimestamp) + 3_600_000).toISOString(),
    })),
    expected: 'either',
    why: 'clocks differ; whether such an event is taken is up to the receiver, but it must not crash it',
    fix: 'allow for some minutes of difference, and answer 403 beyond them',
  },
  {
    name: 'a time that is none',
    build: changed((event) => ({ ...event, eventTimestamp: 'yesterday' })),
    expected: 'either',
    why: 'genuine and unreadable: a crash is answered 5xx, which tells the sender to come again',
    fix: 'hold the event to the contract after the signature was checked, and answer 422',
  },
]

export const CONTENT: Family = { title: 'What a signature does not say', cases: CASES }
