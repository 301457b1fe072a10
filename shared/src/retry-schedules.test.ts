import { expect, test } from 'vitest'
import { RETRY_SCHEDULES } from './retry-schedules.ts'

const sum = (delays: readonly number[]): number => delays.reduce((total, delay) => total + delay, 0)

test('docs tries five times: at once, after 30 s, 5 min, 30 min and 2 h', () => {
  expect(RETRY_SCHEDULES.docs).toEqual([0, 30_000, 300_000, 1_800_000, 7_200_000])
})

test('standard tries ten times in 75 h 35 min 5 s', () => {
  expect(RETRY_SCHEDULES.standard).toHaveLength(10)
  expect(sum(RETRY_SCHEDULES.standard)).toBe(((75 * 60 + 35) * 60 + 5) * 1_000)
})

test('none tries once', () => {
  expect(RETRY_SCHEDULES.none).toEqual([0])
})

test('every schedule starts at once and never shortens its pauses', () => {
  for (const delays of Object.values(RETRY_SCHEDULES)) {
    expect(delays[0]).toBe(0)
    expect(delays).toEqual([...delays].sort((a, b) => a - b))
  }
})
