import { expect, it } from 'vitest'
import { formatTable } from './format-table.ts'
import type { Report } from './report.ts'

const REPORT: Report = {
  command: 'conformance',
  target: 'http://127.0.0.1:3000/',
  profile: 'published-sample',
  cases: [
    { family: 'F', name: 'right', verdict: 'passed', tookMs: 1, note: 'p50 1 ms' },
    {
      family: 'F',
      name: 'wrong',
      verdict: 'known',
      tookMs: 1,
      finding: { sent: 'this', cameBack: 'that', why: 'because', fix: 'so' },
    },
  ],
  conclusions: ['A sentence.'],
  facts: {},
  tookMs: 1_240,
}

it('shows cases, findings in full, conclusions and a last line', () => {
  expect(formatTable(REPORT, false)).toBe(`F
  ok     right  (p50 1 ms)
  known  wrong  (that)

known  F: wrong
  sent       this
  came back  that
  why        because
  fix        so

A sentence.

http://127.0.0.1:3000/: 1 passed, 0 failed, 1 known of published-sample (1.2 s)`)
})

it('is coloured only when told so', () => {
  expect(formatTable(REPORT, true)).toContain('\u001B[32mok')
  expect(formatTable(REPORT, false)).not.toContain('\u001B')
})
