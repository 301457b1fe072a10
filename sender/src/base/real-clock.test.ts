import { expect, test } from 'vitest'
import { createRealClock, createScaledClock } from './real-clock.ts'

const never = new AbortController().signal

test('the real clock is the time of the machine', () => {
  const clock = createRealClock()
  const before = Date.now()
  const now = clock.now()
  expect(clock).toMatchObject({ kind: 'real', factor: 1 })
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})

test('a scaled clock starts where it is told and runs so many times as fast', async () => {
  const clock = createScaledClock(1_000_000, 5)
  await clock.sleep(2_000_000, never)
  const passed = clock.now() - 5
  expect(clock).toMatchObject({ kind: 'scaled', factor: 1_000_000 })
  expect(passed % 1_000_000).toBe(0)
  expect(passed).toBeGreaterThanOrEqual(1_000_000)
})

test('a sleep longer than any timer of Node is not over at once', async () => {
  const abort = new AbortController()
  let isOver = false
  const sleep = createRealClock()
    .sleep(2 ** 31, abort.signal)
    .then(() => (isOver = true))
  await createRealClock().sleep(2, never)
  expect(isOver).toBe(false)
  abort.abort()
  await sleep
})

test('an abort ends a sleep early, and one that comes before it keeps it from beginning', async () => {
  const abort = new AbortController()
  const clock = createRealClock()
  const sleep = clock.sleep(3_600_000, abort.signal)
  abort.abort()
  await sleep
  await clock.sleep(3_600_000, abort.signal)
})

test('a sleep of negative time is over at once', async () => {
  await createRealClock().sleep(-5, never)
})
