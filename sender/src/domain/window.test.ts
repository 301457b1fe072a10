import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowEnd, windowEndAfterChange } from './window.ts'

const at = (iso: string): number => Date.parse(iso)
const MINUTE = 60_000
const DAY = 1_440
const cadences = Array.from({ length: DAY }, (_, index) => index + 1).filter((c) => DAY % c === 0)
const instants = fc.integer({ min: 0, max: at('2100-01-01T00:00:00Z') })

test('windows are aligned to the UTC day', () => {
  expect(windowEnd(at('2026-01-15T12:30:00Z'), DAY)).toBe(at('2026-01-16T00:00:00Z'))
  expect(windowEnd(at('2026-01-15T12:30:00.001Z'), 30)).toBe(at('2026-01-15T13:00:00Z'))
  expect(windowEnd(at('2026-12-31T23:59:59.999Z'), 1)).toBe(at('2027-01-01T00:00:00Z'))
})

test('the instant that ends a window is in the next', () => {
  expect(windowEnd(at('2026-01-15T12:59:59.999Z'), 60)).toBe(at('2026-01-15T13:00:00Z'))
  expect(windowEnd(at('2026-01-15T13:00:00Z'), 60)).toBe(at('2026-01-15T14:00:00Z'))
})

test('each window ends after what is in it, within the cadence, at a multiple of it since midnight', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...cadences), (instant, cadence) => {
      const end = windowEnd(instant, cadence)
      expect(end).toBeGreaterThan(instant)
      expect(end - instant).toBeLessThanOrEqual(cadence * MINUTE)
      const midnight = new Date(instant).setUTCHours(0, 0, 0, 0)
      expect((end - midnight) % (cadence * MINUTE)).toBe(0)
      // All of it is in one window: from the end before on.
      expect(windowEnd(end - cadence * MINUTE, cadence)).toBe(end)
      expect(windowEnd(end - 1, cadence)).toBe(end)
    }),
  )
})

test('what was gathered comes at the end of the minute when each event is to come at once from now on', () => {
  expect(windowEndAfterChange(at('2026-01-15T12:30:10Z'), null)).toBe(at('2026-01-15T12:31:00Z'))
  expect(windowEndAfterChange(at('2026-01-15T12:30:10Z'), 60)).toBe(at('2026-01-15T13:00:00Z'))
})
