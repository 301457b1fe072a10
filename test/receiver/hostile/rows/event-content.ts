// What a genuine signature does not say: shape, node and time of the event. Every row is signed as it stands.
import { post } from '../../../support/hostile-request.ts'
import type { Family, Row, RowEvent } from '../row.ts'

const INVALID = { status: 422, code: 'ERR_PAYLOAD_INVALID' } as const
const NODES = { status: 403, code: 'ERR_NODE_MISMATCH' } as const
const UNEXPECTED = { status: 403, code: 'ERR_NODE_UNEXPECTED' } as const

const changed = (change: (event: RowEvent) => object) => (event: RowEvent) => post(change(event))
const details = (change: object) =>
  changed((event) => ({ ...event, details: { ...event.details, ...change } }))
const at = (eventTimestamp: unknown) => changed((event) => ({ ...event, eventTimestamp }))

const ROWS: readonly Row[] = [
  {
    request: 'an unknown type',
    build: changed((event) => ({ ...event, eventType: 'NODE_RENAMED' })),
    status: 200,
  },
  {
    request: 'an unknown type, and nothing else',
    build: changed(({ note }) => ({ eventType: 'NOTICE', note })),
    status: 200,
    reason: 'it is about no node',
  },
  { request: 'an unknown status', build: details({ status: 'HIBERNATING' }), status: 200 },
  { request: 'members that nobody documents', build: details({ region: 'north' }), status: 200 },
  { request: 'no type', build: changed(({ details: inner }) => ({ details: inner })), ...INVALID },
  {
    request: 'a type that is no text',
    build: changed((event) => ({ ...event, eventType: 1 })),
    ...INVALID,
  },
  {
    request: 'no details',
    build: changed((event) => ({ ...event, details: undefined })),
    ...INVALID,
  },
  {
    request: 'details that are null',
    build: changed((event) => ({ ...event, details: null })),
    ...INVALID,
  },
  { request: 'a status that is no text', build: details({ status: 1 }), ...INVALID },
  { request: 'a list', build: changed((event) => [event]), ...INVALID },
  { request: '`null`', build: () => post('null'), ...INVALID },
  { request: 'a text', build: () => post('"NODE_STATUS_UPDATED"'), ...INVALID },
  { request: 'node ids that disagree', build: details({ nodeId: 'node-2' }), ...NODES },
  {
    request: 'node ids that differ in case',
    build: details({ nodeId: 'NODE-1' }),
    ...NODES,
  },
  {
    request: 'node ids that disagree, in an unknown type',
    build: changed((event) => ({ ...event, eventType: 'NODE_RENAMED', nodeId: 'node-2' })),
    ...NODES,
  },
  {
    request: 'a node that is not expected',
    build: changed((event) => ({
      ...event,
      nodeId: 'node-2',
      details: { ...event.details, nodeId: 'node-2' },
    })),
    ...UNEXPECTED,
  },
  {
    request: 'a key twice, the last one another node',
    build: (event) => post(JSON.stringify(event).replace(/\}$/, ',"nodeId":"node-2"}')),
    ...NODES,
    reason: 'as JSON.parse reads it, so does your handler',
  },
  {
    request: 'a day old',
    build: at('2025-12-31T12:00:10Z'),
    status: 200,
    reason: '`maxAge` is off: retries are as old as that',
  },
  { request: '5 min ahead', build: at('2026-01-01T12:05:10Z'), status: 200, reason: '`maxSkew`' },
  {
    request: '5 min 1 s ahead',
    build: at('2026-01-01T12:05:11Z'),
    status: 403,
    code: 'ERR_TIMESTAMP_IN_FUTURE',
  },
  {
    request: 'in the year 9999',
    build: at('9999-12-31T23:59:59Z'),
    status: 403,
    code: 'ERR_TIMESTAMP_IN_FUTURE',
  },
  { request: 'a time that is a number', build: at(1_767_268_800), ...INVALID },
]

export const EVENT_CONTENT: Family = { title: 'Genuine, and wrong or unusual inside', rows: ROWS }
