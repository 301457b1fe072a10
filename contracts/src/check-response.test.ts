// Answers are closed: a field that openapi.yaml does not name is a mistake, and so is a status.
import { expect, it } from 'vitest'
import { checkResponse } from './check-response.ts'
import { describeProblems } from './describe-problems.ts'
import type { OperationId } from './operation-types.ts'
import type { ResponseHeaders } from './response-headers.ts'

const OWN_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'www-authenticate': 'Bearer',
}
const JSON_HEADERS = { ...OWN_HEADERS, 'content-type': 'application/json; charset=utf-8' }
const CLOCK = { kind: 'real', now: '2026-01-15T09:30:02.041Z', factor: 1 }

function explain(
  operationId: OperationId,
  status: number,
  body: unknown,
  headers: ResponseHeaders = JSON_HEADERS,
): string {
  const verdict = checkResponse(operationId, status, headers, body)
  return verdict.kind === 'invalid' ? describeProblems(verdict.problems) : verdict.kind
}

it('accepts what the contract describes', () => {
  expect(explain('getClock', 200, CLOCK)).toBe('valid')
  expect(explain('getClock', 401, { message: 'Unauthorized' })).toBe('valid')
})

it('names a stray field', () => {
  const known = 'expected one of: kind, now, factor'
  expect(explain('getClock', 200, { ...CLOCK, zone: 'UTC' })).toBe(
    `zone: not a known field, ${known}`,
  )
})

it('names a stray field of a composed schema, with the fields of every part', () => {
  expect(explain('getNode', 200, { nodeid: 'a' })).toContain('nodeid: not a known field')
  expect(explain('getNode', 200, { nodeid: 'a' })).toContain(
    'rln_commit_id, settings, builds, data',
  )
})

it('refuses a field called __proto__ in a composed schema', () => {
  const body: unknown = JSON.parse('{"__proto__":1,"constructor":2}')
  expect(explain('getEvent', 200, body)).toMatch(
    /^__proto__: not a known field.*; constructor: not a known/,
  )
})

it('says what is wrong inside a value that could have been null', () => {
  const verdict = explain('setNodeStatus', 200, { event: { id: 1 }, deliveries: [] })
  expect(verdict).toContain('event.id: expected an event id such as evt_01hzy3v7k2m9, got a number')
  expect(explain('setNodeStatus', 200, { event: null, deliveries: [] })).toBe('valid')
})

it('checks that a time is a time', () => {
  const now = '2026-02-30T09:30:02.041Z'
  expect(explain('getClock', 200, { ...CLOCK, now })).toBe(
    `now: expected a time such as 2026-01-15T09:30:02.000Z, got "${now}"`,
  )
})

it('takes text where the answer is not JSON', () => {
  const html = new Headers({ ...OWN_HEADERS, 'content-type': 'text/html; charset=utf-8' })
  expect(explain('getStatusPage', 200, '<!doctype html>', html)).toBe('valid')
  const plain = { ...OWN_HEADERS, 'Content-Type': 'text/plain' }
  expect(explain('downloadNodeLog', 200, { log: '' }, plain)).toBe(
    'body: expected a text, got an object',
  )
})

it('tells an undocumented status from a wrong body', () => {
  expect(checkResponse('verifyToken', 500, {}, {})).toEqual({
    kind: 'undocumented',
    status: 500,
    documentedStatuses: [200, 401, 405, 503],
  })
})

it('an operation that openapi.yaml does not have is a mistake of the caller', () => {
  expect(() => checkResponse('constructor' as OperationId, 200, {}, {})).toThrow(TypeError)
})

it('names a media type that is not the documented one', () => {
  expect(explain('getClock', 200, CLOCK, { ...OWN_HEADERS, 'content-type': 'text/html' })).toBe(
    'header Content-Type: expected application/json, got "text/html"',
  )
  expect(explain('getClock', 200, CLOCK, OWN_HEADERS)).toBe(
    'header Content-Type: expected application/json, got no such header',
  )
})

it('names a header that is promised and missing', () => {
  const error = { message: 'PUT is not served here' }
  expect(explain('getClock', 405, error)).toBe(
    'header Allow: missing, openapi.yaml promises it with every such answer',
  )
  expect(explain('getClock', 405, error, { ...JSON_HEADERS, Allow: 'GET' })).toBe('valid')
  expect(explain('getClock', 405, error, { ...JSON_HEADERS, allow: ['GET', 'PUT'] })).toBe('valid')
})

it('holds a header to its schema', () => {
  const error = { message: 'PUT is not served here' }
  expect(explain('getClock', 405, error, { ...JSON_HEADERS, Allow: '' })).toMatch(
    /^header Allow: expected .+/,
  )
})

it('says where the headers belong to a caller that forgot them', () => {
  expect(() => explain('getClock', 200, CLOCK, 'text' as never)).toThrow(
    'checkResponse(operationId, status, headers, body)',
  )
})
