import { expect, it } from 'vitest'
import type { Answer } from '../base/answer.ts'
import type { Outcome } from './case.ts'
import { classifyAnswer, describeFinding, isAsExpected } from './judge.ts'

const answered = (status: number, body = ''): Answer => ({
  kind: 'answered',
  status,
  headers: {},
  body,
  tookMs: 1,
})

it.each([
  [answered(200), 'accepted'],
  [answered(204), 'accepted'],
  [answered(302), 'redirected'],
  [answered(403), 'refused'],
  [answered(500), 'crashed'],
  [answered(Number.NaN), 'crashed'],
  [{ kind: 'closed', tookMs: 1 }, 'hung-up'],
  [{ kind: 'timed-out', tookMs: 1 }, 'silent'],
  [{ kind: 'unreachable', reason: 'ECONNREFUSED', tookMs: 1 }, 'unreachable'],
] as const)('takes %j for %s', (answer: Answer, outcome: Outcome) => {
  expect(classifyAnswer(answer)).toBe(outcome)
})

it('lets only a refusal be a connection that ends, and only where that is allowed', () => {
  expect(isAsExpected({ expected: 'refuse', mayHangUp: true }, 'hung-up')).toBe(true)
  expect(isAsExpected({ expected: 'refuse' }, 'hung-up')).toBe(false)
  expect(isAsExpected({ expected: 'accept', mayHangUp: true }, 'hung-up')).toBe(false)
})

it('takes crash, redirect and silence for no answer that was expected', () => {
  for (const expected of ['accept', 'refuse', 'either'] as const)
    for (const outcome of ['crashed', 'redirected', 'silent', 'unreachable'] as const)
      expect(isAsExpected({ expected, mayHangUp: true }, outcome)).toBe(false)
})

it('quotes an answer in one line, without what a terminal would obey, and no longer than that', () => {
  const given = { expected: 'accept', why: 'w', fix: 'f' } as const
  const { cameBack } = describeFinding('s', given, answered(500, `a\n\u001B[2J${'x'.repeat(200)}`))
  expect(cameBack).toMatch(/^500 a \[2Jx+…, expected 2xx$/)
  expect(cameBack.length).toBeLessThan(90)
})
