import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createManualClock } from './manual-clock.ts'

const never = new AbortController().signal

test('shows the instant it was moved to, and stands still in between', () => {
  const clock = createManualClock(100)
  expect(clock.now()).toBe(100)
  clock.moveTo(100)
  clock.moveTo(250)
  expect(clock.now()).toBe(250)
})

test('refuses to move backward', () => {
  const clock = createManualClock(100)
  expect(() => {
    clock.moveTo(99)
  }).toThrow(TypeError)
  expect(clock.now()).toBe(100)
})

test('wakes whoever slept until then, the earliest first and equals in the order they came', async () => {
  const sleeps = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(sleeps, fc.nat(6), async (durations, moved) => {
      const clock = createManualClock(0)
      const woken: { ms: number; place: number }[] = []
      for (const [place, ms] of durations.entries()) {
        void clock.sleep(ms, never).then(() => woken.push({ ms, place }))
      }
      clock.moveTo(moved)
      await Promise.resolve()
      const due = durations.map((ms, place) => ({ ms, place })).filter(({ ms }) => ms <= moved)
      expect(woken).toEqual(due.sort((a, b) => a.ms - b.ms || a.place - b.place))
    }),
  )
})

test('a sleep of no time is over at once', async () => {
  const clock = createManualClock(0)
  await clock.sleep(0, never)
  await clock.sleep(-1, never)
})

test('an abort ends a sleep early, and one that comes before it keeps it from beginning', async () => {
  const clock = createManualClock(0)
  const abort = new AbortController()
  const sleep = clock.sleep(1_000, abort.signal)
  abort.abort()
  await sleep
  await clock.sleep(1_000, abort.signal)
  expect(clock.now()).toBe(0)
})
