import { expect, test } from 'vitest'
import { checkFreshness } from './check-freshness.ts'

const NOW = Date.parse('2026-01-01T12:00:00Z')
const at = (eventTimestamp: unknown) => ({ eventType: 'X', eventTimestamp })
const check = (event: { eventType: string }, maxAgeMs?: number, maxSkewMs?: number) => () => {
  checkFreshness(event, { maxAgeMs, maxSkewMs }, NOW)
}

test('accepts an event exactly at either limit', () => {
  expect(check(at('2026-01-01T11:59:00Z'), 60_000)).not.toThrow()
  expect(check(at('2026-01-01T12:01:00Z'), undefined, 60_000)).not.toThrow()
})

test('refuses an event one millisecond beyond a limit', () => {
  expect(check(at('2026-01-01T11:58:59.999Z'), 60_000)).toThrow(
    expect.objectContaining({ code: 'ERR_TIMESTAMP_TOO_OLD', age: 60_001, retryable: false }),
  )
  expect(check(at('2026-01-01T12:01:00.001Z'), undefined, 60_000)).toThrow(
    expect.objectContaining({ code: 'ERR_TIMESTAMP_IN_FUTURE', skew: 60_001, retryable: true }),
  )
})

test('reads a time with an offset as the instant it names', () => {
  expect(check(at('2026-01-01T14:00:00+02:00'), 0, 0)).not.toThrow()
})

test.each([undefined, 5, 'yesterday', '2026-01-01', '2026-01-01T12:00:00', '2026-13-01T12:00:00Z'])(
  'refuses the unreadable time %s only while an age limit is set',
  (eventTimestamp) => {
    expect(check(at(eventTimestamp), 60_000)).toThrow(
      expect.objectContaining({ code: 'ERR_TIMESTAMP_UNREADABLE' }),
    )
    expect(check(at(eventTimestamp), undefined, 60_000)).not.toThrow()
  },
)
