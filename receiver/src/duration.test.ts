import { expect, test } from 'vitest'
import { parseDuration, type Duration } from './duration.ts'

test.each<[Duration, number]>([
  [1500, 1500],
  [0, 0],
  ['500ms', 500],
  ['30s', 30_000],
  ['1.5m', 90_000],
  // As floating point has it: 8279999.999999999, and a third of five seconds.
  ['2.3h', 8_280_000],
  [5000 / 3, 1667],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
])('reads %s', (text, milliseconds) => {
  expect(parseDuration(text, 'maxAge')).toBe(milliseconds)
})

test.each([-1, NaN, Infinity, '30', '30 s', 's', '', '-5s', '1e3s', null])(
  'refuses %s and names the option',
  (value) => {
    expect(() => parseDuration(value as Duration, 'maxAge')).toThrow(/^maxAge must be/)
  },
)
