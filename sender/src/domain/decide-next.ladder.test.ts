// From answer to next attempt, all the way down a schedule: what an endpoint asks for can delay, and do nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangeFacts } from '../../../test/support/exchange-facts.ts'
import { formatHttpDate, HTTP_DATE_FORMS } from '../../../test/support/http-dates.ts'
import { classifyOutcome } from './classify-outcome.ts'
import { decideNext } from './decide-next.ts'
import type { Reply, SendFailure } from './reply.ts'

const START = Date.parse('2026-01-31T23:30:00.250Z')
const DAY = 86_400_000

/** Writes `Retry-After` for an instant; null says nothing. */
type WriteHint = (at: number, now: number) => string | null
const READABLE: Readonly<Record<string, (at: number, now: number) => string>> = {
  seconds: (at, now) => String(Math.max(0, Math.floor((at - now) / 1_000))),
  ...Object.fromEntries(
    HTTP_DATE_FORMS.map((form) => [form, (at: number) => formatHttpDate(at, form)]),
  ),
}
const HINTS: Readonly<Record<string, WriteHint>> = { ...READABLE, nothing: () => null }

const junk = fc.constantFrom('', 'soon', '-5', '1e9', '12 s', 'Thu, 32 Jan 2026 10:00:00 GMT', '∞')
const answers = fc.record({
  status: fc.constantFrom(429, 503, 500, 404, 302, null),
  form: fc.constantFrom(...Object.keys(HINTS)),
  hintMs: fc.integer({ min: -DAY, max: 3 * DAY }),
  junk: fc.option(junk, { freq: 3 }),
  tookMs: fc.nat(15_000),
  jitterMs: fc.nat(5_000),
})
type Answer = typeof answers extends fc.Arbitrary<infer Value> ? Value : never

function toResult({ status, ...answer }: Answer, endedAt: number): Reply | SendFailure {
  if (status === null) {
    return { kind: 'failure', errorClass: 'reset', detail: 'ECONNRESET', ...exchangeFacts }
  }
  const text = answer.junk ?? HINTS[answer.form]!(endedAt + answer.hintMs, endedAt)
  const headers = text === null ? '' : `Retry-After: ${text}\r\n`
  const response = { status, headers, body: new Uint8Array(), isTruncated: false }
  return { kind: 'reply', response, ...exchangeFacts }
}

/** What the endpoint asked for, as the rules read it: whole seconds, at most a day. */
function hintOf({ status, junk, form, hintMs }: Answer, endedAt: number): number {
  if ((status !== 429 && status !== 503) || junk !== null || form === 'nothing') return 0
  const isCount = form === 'seconds'
  const base = isCount ? endedAt : 0
  const at = base + Math.floor((endedAt + hintMs - base) / 1_000) * 1_000
  return Math.min(Math.max(at, endedAt), endedAt + DAY)
}

test('the next attempt is at the later of step and hint, down to the last one, and then dead', () => {
  const schedules = fc.array(fc.nat(2 * DAY), { minLength: 1, maxLength: 10 })
  const streams = fc.array(answers, { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(schedules, streams, (delaysMs, stream) => {
      const schedule = { name: 'x', delaysMs }
      let now = START
      for (const [ladderIndex, answer] of stream.slice(0, delaysMs.length).entries()) {
        const endedAt = now + answer.tookMs
        const outcome = classifyOutcome(toResult(answer, endedAt), endedAt)
        const { jitterMs } = answer
        const decision = decideNext({ ladderIndex, schedule, outcome, endedAt, jitterMs })
        if (ladderIndex === delaysMs.length - 1) {
          expect(decision.kind).toBe('dead')
          return
        }
        const stepAt = endedAt + delaysMs[ladderIndex + 1]! + jitterMs
        const hintAt = hintOf(answer, endedAt)
        expect(decision).toMatchObject({ kind: 'retry', at: Math.max(stepAt, hintAt) })
        if (decision.kind !== 'retry') return
        expect(decision.reason).toMatch(hintAt > stepAt ? /^Retry-After of / : /^step /)
        now = decision.at
      }
    }),
  )
})

test.each(Object.entries(READABLE))('a hint as %s means the instant it names', (_form, write) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: DAY / 1_000 }), (seconds) => {
      const now = Date.parse('2026-01-31T23:30:00Z')
      const at = now + seconds * 1_000
      const headers = `retry-after: ${write(at, now)}\r\n`
      const response = { status: 503, headers, body: new Uint8Array(), isTruncated: false }
      const result: Reply = { kind: 'reply', response, ...exchangeFacts }
      expect(classifyOutcome(result, now).notBefore).toBe(at)
    }),
  )
})
