// `pnpm fuzz:receiver`, a small share of it.
import { expect, it } from 'vitest'
import { BODY } from './mutations/body.ts'
import { HARMLESS } from './mutations/harmless.ts'
import { HEAD } from './mutations/head.ts'
import { WIRE } from './mutations/wire.ts'
import { checkResult } from './check-result.ts'
import type { FuzzCase } from './case.ts'
import { runFuzz } from './run-fuzz.ts'

it('accepts what is genuine, refuses what is not, and stays up', async () => {
  const { requests, statuses, mutations, violations } = await runFuzz({ seed: 1, requests: 2000 })
  expect(violations).toEqual([])
  expect(requests).toBe(2000)
  expect(statuses['200']).toBeGreaterThan(200)
  expect(statuses['500']).toBeGreaterThan(5)
  expect(statuses['503']).toBeGreaterThan(5)
  // Each kind has had its turn.
  const named = [...BODY, ...HEAD, ...HARMLESS, ...WIRE].map(({ name }) => name)
  expect(Object.keys(mutations).sort()).toEqual([...named, 'aborted'].sort())
})

const CASE: FuzzCase = { name: '', bytes: Buffer.alloc(0), expected: 'accepted', isAborted: false }
const ANSWER = { status: 200, headers: {}, body: '', isHung: false }
const RESULT = { answer: ANSWER, reported: [], handled: ['genuine'] }
const STORE_FAILED = { reported: ['ERR_STORE_FAILED'] }
const GENUINE = new Set(['genuine'])

it.each([
  [{}, { answer: { ...ANSWER, isHung: true } }, /nothing came/],
  [{}, { handled: ['mutated'] }, /nobody signed/],
  [{}, { answer: { ...ANSWER, status: undefined } }, /no answer/],
  [{}, { answer: { ...ANSWER, status: 502 } }, /not documented/],
  [{}, { answer: { ...ANSWER, status: 500 } }, /without a failing handler/],
  [{}, { answer: { ...ANSWER, status: 503 } }, /without a failing store/],
  [{}, { ...STORE_FAILED, answer: { ...ANSWER, status: 503 } }, /without Retry-After/],
  [{}, { handled: [] }, /not handled/],
  [{}, { answer: { ...ANSWER, status: 403 } }, /refused a genuine/],
  [{ expected: 'handler-fails' as const }, {}, /failing handler/],
  [{ expected: 'store-fails' as const }, {}, /failing store/],
  [{ expected: 'refused' as const }, {}, /accepted a mutated/],
])('notices a broken rule (%#)', (attempt, result, rule) => {
  expect(checkResult({ ...CASE, ...attempt }, { ...RESULT, ...result }, GENUINE)).toMatch(rule)
})

it('notices none where none is broken', () => {
  expect(checkResult(CASE, RESULT, GENUINE)).toBeUndefined()
})
