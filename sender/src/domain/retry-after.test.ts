import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retryAfterHint } from './retry-after.ts'

const NOW = Date.parse('2026-01-15T09:30:00Z')
const DAY = 86_400_000
const hint = (text: string) => retryAfterHint([['Retry-After', text]], NOW)

test('counts seconds from the end of the attempt', () => {
  expect(hint('0')).toBe(NOW)
  expect(hint('120')).toBe(NOW + 120_000)
  expect(hint(' 120 ')).toBe(NOW + 120_000)
})

describe('a date', () => {
  test.each([
    ['as sent today', 'Thu, 15 Jan 2026 10:00:00 GMT'],
    ['in the form of RFC 850', 'Thursday, 15-Jan-26 10:00:00 GMT'],
    ['in the form of asctime', 'Thu Jan 15 10:00:00 2026'],
  ])('%s is read as UTC', (_form, text) => {
    expect(hint(text)).toBe(NOW + 30 * 60_000)
  })

  test('of one digit is read in the form of asctime', () => {
    const at = Date.parse('2026-02-01T00:00:00Z')
    const headers = [['retry-after', 'Sun Feb  1 01:00:00 2026']] as const
    expect(retryAfterHint(headers, at)).toBe(at + 3_600_000)
  })

  test('in the past asks for no pause', () => {
    expect(hint('Wed, 14 Jan 2026 10:00:00 GMT')).toBe(NOW)
  })
})

test('never keeps a delivery back for more than a day', () => {
  expect(hint('86401')).toBe(NOW + DAY)
  expect(hint('9'.repeat(400))).toBe(NOW + DAY)
  expect(hint('Fri, 15 Jan 2027 09:30:00 GMT')).toBe(NOW + DAY)
})

test.each([
  '',
  'soon',
  '-5',
  '1.5',
  '0x10',
  '2026-01-15T10:00:00Z',
  'Thu, 15 Jan 2026 10:00:00 +0100',
  'Thu, 15 Jan 2026 10:00:00',
  'Thu, 99 Jan 2026 10:00:00 GMT',
  'Xyz, 15 Abc 2026 10:00:00 GMT',
])('ignores "%s"', (text) => {
  expect(hint(text)).toBeNull()
})

test('finds the header in any case, and nothing where there is none', () => {
  expect(retryAfterHint([['RETRY-AFTER', '1']], NOW)).toBe(NOW + 1_000)
  expect(retryAfterHint([['date', '1']], NOW)).toBeNull()
})

test('whatever an endpoint sends, the hint is absent or within the next day', () => {
  const digits = fc.string({ unit: fc.nat(9).map(String) })
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), (text) => {
      const at = hint(text)
      expect(at === null || (at >= NOW && at <= NOW + DAY)).toBe(true)
    }),
  )
})
