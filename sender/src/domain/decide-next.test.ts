import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Outcome } from './classify-outcome.ts'
import { decideNext } from './decide-next.ts'

const NOW = Date.parse('2026-01-15T09:30:00Z')
const schedule = { name: 'docs', delaysMs: [0, 30_000, 300_000] }

function after(
  kind: Outcome['kind'],
  ladderIndex = 0,
  notBefore: number | null = null,
  jitterMs = 0,
) {
  const outcome: Outcome = { kind, explanation: '', errorClass: null, notBefore }
  return decideNext({ ladderIndex, schedule, outcome, endedAt: NOW, jitterMs })
}

test('an acknowledged delivery is over', () => {
  expect(after('delivered')).toEqual({ kind: 'delivered' })
})

test('a 410 ends the webhook', () => {
  expect(after('gone')).toEqual({ kind: 'gone' })
})

test.each(['rejected', 'unreachable'] as const)(
  'an attempt that was %s is repeated a step after its end',
  (kind) => {
    const reason = 'step 30s of schedule docs'
    expect(after(kind)).toEqual({ kind: 'retry', at: NOW + 30_000, reason })
    expect(after(kind, 1)).toMatchObject({ at: NOW + 300_000 })
  },
)

test('the last failure of the schedule is the end, and says of how many', () => {
  const reason = 'all 3 attempts of schedule docs failed'
  expect(after('rejected', 2)).toEqual({ kind: 'dead', reason })
})

test('a schedule of one attempt says so', () => {
  const outcome = { kind: 'rejected', explanation: '', errorClass: null, notBefore: null } as const
  const facts = { ladderIndex: 0, outcome, endedAt: NOW, jitterMs: 0 }
  expect(decideNext({ ...facts, schedule: { name: 'none', delaysMs: [0] } })).toEqual({
    kind: 'dead',
    reason: 'the only attempt of schedule none failed',
  })
})

test('Retry-After counts only when it is later than the step', () => {
  expect(after('rejected', 0, NOW + 29_000)).toMatchObject({ at: NOW + 30_000 })
  expect(after('rejected', 0, NOW + 90_000)).toEqual({
    kind: 'retry',
    at: NOW + 90_000,
    reason: 'Retry-After of 90s, later than step 30s of schedule docs',
  })
})

test('whatever happens, no attempt is early, before Retry-After, or beyond the last', () => {
  const outcomes = fc.record({
    kind: fc.constantFrom<Outcome['kind']>('delivered', 'rejected', 'gone', 'unreachable'),
    hintMs: fc.option(fc.nat(86_400_000)),
    jitterMs: fc.nat(10_000),
    tookMs: fc.nat(15_000),
  })
  const delays = fc.array(fc.nat(7_200_000), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(
      fc.array(outcomes, { minLength: 13, maxLength: 13 }),
      delays,
      (stream, delaysMs) => {
        let now = NOW
        for (const [ladderIndex, { kind, hintMs, jitterMs, tookMs }] of stream.entries()) {
          expect(ladderIndex).toBeLessThan(delaysMs.length)
          const endedAt = now + tookMs
          const notBefore = hintMs === null ? null : endedAt + hintMs
          const outcome: Outcome = { kind, explanation: '', errorClass: null, notBefore }
          const facts = {
            ladderIndex,
            schedule: { name: 'x', delaysMs },
            outcome,
            endedAt,
            jitterMs,
          }
          const decision = decideNext(facts)
          if (decision.kind !== 'retry') {
            expect(decision.kind === 'dead').toBe(kind === 'rejected' || kind === 'unreachable')
            return
          }
          expect(decision.at).toBeGreaterThanOrEqual(endedAt + (delaysMs[ladderIndex + 1] ?? NaN))
          expect(decision.at).toBeGreaterThanOrEqual(notBefore ?? 0)
          now = decision.at
        }
      },
    ),
  )
})
