import fc from 'fast-check'
import { getTasks } from 'node-cron'
import { expect, test } from 'vitest'
import { createCalendar } from './calendar.ts'

const at = (iso: string): number => Date.parse(iso)
const daily = createCalendar('0 3 * * *')

test('finds the next instant, never the present one', () => {
  expect(daily.nextAfter(at('2026-01-15T02:59:59.999Z'))).toBe(at('2026-01-15T03:00:00Z'))
  expect(daily.nextAfter(at('2026-01-15T03:00:00Z'))).toBe(at('2026-01-16T03:00:00Z'))
  expect(daily.nextAfter(at('2026-12-31T23:00:00Z'))).toBe(at('2027-01-01T03:00:00Z'))
})

test('finds the last instant of a stretch, its end included and its beginning not', () => {
  const [from, until] = [at('2026-01-15T03:00:00Z'), at('2026-01-17T03:00:00Z')]
  expect(daily.lastBetween(from, until)).toBe(until)
  expect(daily.lastBetween(from, until - 1)).toBe(at('2026-01-16T03:00:00Z'))
  expect(daily.lastBetween(from, at('2026-01-16T02:59:59Z'))).toBeUndefined()
})

test('knows the calendar: months, weekdays, leap years', () => {
  expect(createCalendar('30 4 29 2 *').nextAfter(at('2026-03-01T00:00:00Z'))).toBe(
    at('2028-02-29T04:30:00Z'),
  )
  expect(createCalendar('0 0 * * 1').nextAfter(at('2026-01-15T00:00:00Z'))).toBe(
    at('2026-01-19T00:00:00Z'),
  )
})

test('refuses a pattern that says nothing, and a date that never comes', () => {
  expect(() => createCalendar('every day')).toThrow()
  expect(() => createCalendar('0 0 30 2 *')).toThrow(/impossible/)
})

test('the next instant of any moment is the last one of the stretch up to it', () => {
  const patterns = ['0 3 * * *', '*/7 * * * *', '15,45 1-5 * * 1-5', '0 0 1 */3 *', '10 0 0 * * *']
  const instants = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') })
  fc.assert(
    fc.property(fc.constantFrom(...patterns), instants, (pattern, moment) => {
      const calendar = createCalendar(pattern)
      const next = calendar.nextAfter(moment)
      expect(next).toBeGreaterThan(moment)
      expect(calendar.lastBetween(moment, next)).toBe(next)
      expect(calendar.lastBetween(moment, next - 1)).toBeUndefined()
    }),
  )
})

test('leaves nothing on the list of node-cron', () => {
  createCalendar('0 3 * * *')
  expect(getTasks().size).toBe(0)
})
