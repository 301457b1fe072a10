import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRetrySchedule, pickJitterMs } from './retry-schedule.ts'

test('knows three timetables by name', () => {
  expect(parseRetrySchedule('docs')).toMatchObject({ name: 'docs' })
  expect(parseRetrySchedule('docs')?.delaysMs).toHaveLength(5)
  expect(parseRetrySchedule('standard')?.delaysMs).toHaveLength(10)
  expect(parseRetrySchedule('none')?.delaysMs).toEqual([0])
})

test('reads a list, blanks around its items allowed, and names it by its shortest spelling', () => {
  expect(parseRetrySchedule('0s, 1500ms ,60s')).toEqual({
    name: '0ms,1500ms,1m',
    delaysMs: [0, 1_500, 60_000],
  })
})

test.each([
  '',
  'Docs',
  'toString',
  '0s,',
  ',',
  '0s,soon',
  '0s;30s',
  '5',
  Array(51).fill('1s').join(),
])('does not guess a timetable from "%s"', (text) => {
  expect(parseRetrySchedule(text)).toBeUndefined()
})

test('takes fifty attempts and no more', () => {
  expect(parseRetrySchedule(Array(50).fill('1s').join())?.delaysMs).toHaveLength(50)
})

test('a list is read back from its own name', () => {
  const lists = fc.array(fc.nat(999_999_999), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(lists, (delaysMs) => {
      const schedule = parseRetrySchedule(delaysMs.map((ms) => `${ms}ms`).join(','))
      expect(schedule?.delaysMs).toEqual(delaysMs)
      expect(parseRetrySchedule(schedule?.name ?? '')).toEqual(schedule)
    }),
  )
})

test('whatever the text, it is a timetable of one to fifty attempts, or none', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('30s', '5m', '1.5h', '0s', ' 2d ', '1w', '-1s'),
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 60 }).map((parts) => parts.join()),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const schedule = parseRetrySchedule(text)
      if (!schedule) return
      expect(schedule.delaysMs.length).toBeGreaterThanOrEqual(1)
      expect(schedule.delaysMs.length).toBeLessThanOrEqual(50)
      expect(schedule.delaysMs.every((ms) => Number.isSafeInteger(ms) && ms >= 0)).toBe(true)
      expect(parseRetrySchedule(schedule.name)).toEqual(schedule)
    }),
  )
})

test('jitter only ever delays, by less than a tenth of the step', () => {
  const schedule = { name: 'x', delaysMs: [0, 10_000, 100_000] }
  const fractions = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(0, 1, 2), fractions, (ladderIndex, fraction) => {
      const ms = pickJitterMs(schedule, ladderIndex, 'real', fraction)
      expect(Number.isInteger(ms)).toBe(true)
      expect(ms).toBeGreaterThanOrEqual(0)
      expect(ms).toBeLessThanOrEqual((schedule.delaysMs[ladderIndex + 1] ?? 0) / 10)
    }),
  )
})

test('a manual clock counts on exact instants: no jitter', () => {
  expect(pickJitterMs({ name: 'x', delaysMs: [0, 10_000] }, 0, 'manual', 0.9)).toBe(0)
})
