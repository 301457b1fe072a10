import { expect, test } from 'vitest'
import { formatSchedule, parseSchedule } from './cadence.ts'

test.each([
  ['realtime', null],
  ['every:1m', 1],
  ['every:15m', 15],
  ['every:90m', 90],
  ['every:6h', 360],
  ['every:24h', 1_440],
])('%s is a schedule, and is written so again', (text, minutes) => {
  expect(parseSchedule(text)).toBe(minutes)
  expect(formatSchedule(minutes)).toBe(text)
})

test('one spelling of a window is as good as another', () => {
  expect(parseSchedule('every:60s')).toBe(1)
  expect(parseSchedule('every:1d')).toBe(1_440)
})

test.each([
  '',
  'every:',
  'every:0m',
  'every:30s',
  'every:90s',
  'every:7m',
  'every:2d',
  'daily',
  '15m',
])('"%s" is refused, with what is expected', (text) => {
  expect(() => parseSchedule(text)).toThrow('from every:1m to every:24h')
})
