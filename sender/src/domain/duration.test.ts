import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDuration, parseDuration } from './duration.ts'

test.each([
  ['250ms', 250],
  ['30s', 30_000],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['1.5s', 1_500],
  ['0s', 0],
])('reads %s', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each([
  '',
  '30',
  's',
  '-1s',
  '+1s',
  ' 30s',
  '30 s',
  '30S',
  '1e3s',
  '1.s',
  '.5s',
  '30s,5m',
  '1w',
])('does not guess what "%s" means', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})

test('refuses a duration that would lead beyond the dates a computer knows', () => {
  expect(parseDuration('36500d')).toBe(36_500 * 86_400_000)
  expect(parseDuration('36501d')).toBeUndefined()
  expect(parseDuration('999999999d')).toBeUndefined()
})

test('writes the largest unit that is exact', () => {
  expect(formatDuration(90_000)).toBe('90s')
  expect(formatDuration(7_200_000)).toBe('2h')
  expect(formatDuration(1_001)).toBe('1001ms')
  expect(formatDuration(0)).toBe('0ms')
})

test('reads back whatever it writes', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (ms) => {
      expect(parseDuration(formatDuration(ms))).toBe(ms)
    }),
  )
})
