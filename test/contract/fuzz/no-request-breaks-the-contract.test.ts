// `pnpm fuzz:sender`, a small share of it.
import { expect, it } from 'vitest'
import { OPERATIONS_IN_FILE } from '../../support/contract-file.ts'
import { checkExchange } from './check-exchange.ts'
import type { RequestPlan } from './request-plans.ts'
import { runFuzz } from './run-fuzz.ts'

it('answers generated requests as the contract says, and never with a 5xx', async () => {
  const { requests, answers, violations } = await runFuzz({ seed: 1, requests: 400 })
  expect(violations).toEqual([])
  expect(requests).toBe(400)
  // Each operation has had its turn, and much was in order.
  const visited = new Set(Object.keys(answers).map((key) => key.split(' ')[0]))
  expect(visited.size).toBeGreaterThan(OPERATIONS_IN_FILE.length - 5)
  const count = (status: number): number =>
    Object.entries(answers).reduce(
      (sum, [key, times]) => sum + (key.endsWith(` ${status}`) ? times : 0),
      0,
    )
  expect(count(200)).toBeGreaterThan(100)
  expect(count(400)).toBeGreaterThan(30)
})

const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}
const CLOCK = { kind: 'real', now: '2026-01-15T09:30:02.041Z', factor: 1 }
const getClock = OPERATIONS_IN_FILE.find(({ operationId }) => operationId === 'getClock')!
const setNodeStatus = OPERATIONS_IN_FILE.find(({ operationId }) => operationId === 'setNodeStatus')!
const PLAN: RequestPlan = {
  operation: getClock,
  method: 'GET',
  path: '/_mock/clock',
  headers: {},
  token: 'bearer',
  body: undefined,
  choice: 0,
}
const ANSWER = { status: 200, headers: HEADERS, body: CLOCK }
const ACCEPTED = { status: 200, headers: HEADERS, body: { event: null, deliveries: [] } }

it.each([
  [{}, { ...ANSWER, status: 502 }, undefined, /502/],
  [{}, { ...ANSWER, status: 418 }, undefined, /documents no 418/],
  [{}, { ...ANSWER, body: { ...CLOCK, zone: 'UTC' } }, undefined, /additional/],
  [{}, { ...ANSWER, headers: { 'content-type': 'application/json' } }, undefined, /Cache-Control/],
  [{}, { ...ANSWER, headers: { ...HEADERS, 'content-type': 'text/html' } }, undefined, /text.html/],
  [{ method: 'DELETE' }, ANSWER, undefined, /a method it does not have/],
  [{ token: 'none' as const }, ANSWER, undefined, /without a right/],
  [{ token: 'wrong' as const }, ANSWER, undefined, /without a right/],
  [{ headers: { host: 'evil.example' } }, ANSWER, undefined, /without a right/],
  [{ operation: setNodeStatus, method: 'POST' }, ACCEPTED, '{"status":"HAPPY"}', /refuses/],
  [{ operation: setNodeStatus, method: 'POST' }, ACCEPTED, '{', /refuses/],
  [{ operation: setNodeStatus, method: 'POST' }, ACCEPTED, undefined, /refuses/],
])('notices a broken rule (%#)', (change, answer, text, rule) => {
  const body = text === undefined ? undefined : Buffer.from(text)
  expect(checkExchange({ plan: { ...PLAN, ...change }, body }, answer)).toMatch(rule)
})

it('notices none where none is broken', () => {
  expect(checkExchange({ plan: PLAN, body: undefined }, ANSWER)).toBeUndefined()
})
