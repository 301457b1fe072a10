// Bodies, and what the contract and a receiver say to each, whoever signed them. Problems are written down here by hand.
import { NODE_STATUSES } from '../../../shared/src/event.ts'
import { formatBody, genuineBody, genuineEvent } from './genuine-body.mjs'

const BODY = genuineBody()
const INVALID = 'ERR_PAYLOAD_INVALID'
const NOT_JSON = 'ERR_PAYLOAD_NOT_JSON'
const NODES = 'ERR_NODE_MISMATCH'

export function listPayloadVectors() {
  return [...valid(), ...UNKNOWN, ...INVALIDS, ...NOT_JSONS, ...DISAGREEING].map(complete)
}

function valid() {
  return [
    ...NODE_STATUSES.map((status) => ({
      id: `status-${status.toLowerCase().replaceAll('_', '-')}`,
      why: `What the platform sends for ${status}.`,
      body: genuineBody(status),
    })),
    row('milliseconds', 'The time may have a fraction of a second.', {
      eventTimestamp: '2026-01-15T09:30:02.041Z',
    }),
    row('zone-offset', 'The time is one of RFC 3339, which may have an offset.', {
      eventTimestamp: '2026-01-15T10:30:02+01:00',
    }),
    row('leap-second', 'A minute may have a second 60.', {
      eventTimestamp: '2016-12-31T23:59:60Z',
    }),
    row('unknown-status', 'The list of statuses is open.', details({ status: 'HIBERNATING' })),
    row('unknown-field', 'Objects are open: a new field is no problem.', { region: 'north' }),
    row(
      'unknown-field-in-details',
      'Objects are open: a new field is no problem.',
      details({ region: 'north' }),
    ),
    row('short-node-id', 'A node id is a text that is not empty; its form is not promised.', {
      nodeId: 'a',
      ...details({ nodeId: 'a' }),
    }),
  ]
}

const UNKNOWN = [
  row('unknown-type', 'A new event type is to be acknowledged and may be ignored.', {
    eventType: 'NODE_RENAMED',
  }),
  raw(
    'unknown-type-alone',
    'Nothing is known of the other fields of a new event type.',
    '{"eventType":"INVOICE_PAID"}',
  ),
  raw(
    'unknown-type-of-every-object',
    'A type may be named like a member that every JavaScript object has.',
    '{"eventType":"__proto__"}',
  ),
].map((vector) => ({ ...vector, verdict: 'unknown-type' }))

const TIME = 'a time such as 2026-01-15T09:30:02Z'

const INVALIDS = [
  row(
    'type-missing',
    'The event type says what the rest means.',
    { eventType: undefined },
    { eventType: 'missing' },
  ),
  row(
    'type-a-number',
    'The event type is a text.',
    { eventType: 7 },
    { eventType: 'expected "NODE_STATUS_UPDATED", got 7' },
  ),
  row(
    'type-empty',
    'An empty type names none.',
    { eventType: '' },
    { eventType: 'expected "NODE_STATUS_UPDATED", got ""' },
  ),
  row(
    'time-missing',
    'Every event says when it happened.',
    { eventTimestamp: undefined },
    { eventTimestamp: 'missing' },
  ),
  row(
    'time-a-number',
    'The time is a text.',
    { eventTimestamp: 1768469402 },
    { eventTimestamp: `expected ${TIME}, got 1768469402` },
  ),
  row(
    'time-in-words',
    'The time is one of RFC 3339.',
    { eventTimestamp: 'yesterday' },
    { eventTimestamp: `expected ${TIME}, got "yesterday"` },
  ),
  row(
    'time-without-zone',
    'Without a zone it is no instant.',
    { eventTimestamp: '2026-01-15T09:30:02' },
    { eventTimestamp: `expected ${TIME}, got "2026-01-15T09:30:02"` },
  ),
  row(
    'time-of-no-day',
    'February has no day 30.',
    { eventTimestamp: '2026-02-30T09:30:02Z' },
    { eventTimestamp: `expected ${TIME}, got "2026-02-30T09:30:02Z"` },
  ),
  row(
    'details-missing',
    'The details hold the status.',
    { details: undefined },
    { details: 'missing' },
  ),
  row(
    'details-null',
    'The details are an object.',
    { details: null },
    { details: 'expected an object, got null' },
  ),
  row(
    'details-a-list',
    'The details are an object.',
    { details: [] },
    { details: 'expected an object, got an array' },
  ),
  row('status-missing', 'The status is what the event is about.', details({ status: undefined }), {
    'details.status': 'missing',
  }),
  row('status-a-number', 'The status is a text.', details({ status: 5 }), {
    'details.status': 'expected a status such as RUNNING, got 5',
  }),
  row('status-empty', 'An empty status is none.', details({ status: '' }), {
    'details.status': 'expected a status such as RUNNING, got ""',
  }),
  row('node-missing', 'The node id is sent twice.', { nodeId: undefined }, { nodeId: 'missing' }),
  row(
    'node-empty',
    'An empty node id names no node.',
    { nodeId: '' },
    { nodeId: 'expected a text that is not empty, got ""' },
  ),
  row('node-missing-in-details', 'The node id is sent twice.', details({ nodeId: undefined }), {
    'details.nodeId': 'missing',
  }),
  raw(
    'nothing-but-the-type',
    'All problems are named at once.',
    '{"eventType":"NODE_STATUS_UPDATED"}',
    { eventTimestamp: 'missing', details: 'missing', nodeId: 'missing' },
  ),
  raw('a-list', 'A body is one event, not a list of them.', `[${BODY}]`, {
    body: 'expected an object, got an array',
  }),
  raw('null', 'A body is an object.', 'null', { body: 'expected an object, got null' }),
  raw('a-text', 'A body is an object, and not a text that holds one.', JSON.stringify(BODY), {
    body: 'expected an object, got a string',
  }),
  raw('a-number', 'A body is an object.', '1', { body: 'expected an object, got a number' }),
].map((vector) => ({ ...vector, verdict: 'invalid', code: INVALID }))

const NOT_JSONS = [
  raw('empty', 'Nothing is no JSON text.', ''),
  raw('cut', 'The end is missing.', BODY.slice(0, 60)),
  raw('twice', 'Two JSON texts are not one.', BODY + BODY),
  raw('trailing-comma', 'JSON has no comma behind the last field.', BODY.replace(/\}$/, ',}')),
  raw('single-quotes', 'JSON has no single quotes.', BODY.replaceAll('"', "'")),
  raw('not-a-number', 'JSON has no NaN.', BODY.replace(/\}$/, ',"load":NaN}')),
  raw('byte-order-mark', 'A byte order mark is no part of JSON (RFC 8259, 8.1).', `\uFEFF${BODY}`),
  raw('utf-16', 'JSON is in UTF-8 (RFC 8259, 8.1).', Buffer.from(BODY, 'utf16le')),
  raw(
    'byte-of-no-character',
    'A byte that is no UTF-8 is not to be repaired.',
    Buffer.from(BODY.replace('RUNNING', 'RUNN\xFFNG'), 'latin1'),
  ),
].map((vector) => ({ ...vector, verdict: 'not-json', code: NOT_JSON }))

/** Right by the contract, which cannot compare two fields; a receiver has to. */
const DISAGREEING = [
  row(
    'nodes-disagree',
    'Both node ids have to be the same, or a handler reads another node than the one that was checked.',
    details({ nodeId: 'ffffffffffffffffffffffffffffffff' }),
  ),
  row(
    'nodes-differ-in-case',
    'Node ids are compared letter by letter.',
    details({ nodeId: genuineEvent().nodeId.toUpperCase() }),
  ),
].map((vector) => ({ ...vector, code: NODES }))

function row(id, why, changes, problems) {
  return raw(id, why, JSON.stringify(genuineEvent(changes)), problems)
}

function raw(id, why, body, problems = {}) {
  return { id, why, body, problems }
}

function details(changes) {
  return { details: { ...genuineEvent().details, ...changes } }
}

function complete({ id, why, body, verdict = 'valid', code = null, problems = {} }) {
  const list = Object.entries(problems).map(([path, message]) => ({ path, message }))
  return { id, why, ...formatBody(body), verdict, problems: list, code }
}
