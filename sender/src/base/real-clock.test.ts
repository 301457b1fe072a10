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

test('a scaled clock starts at the real time and runs so many times as fast', async () => {
  const before = Date.now()
  const clock = createScaledClock(1_000_000)
  const after = Date.now()
  const start = clock.now()
  await clock.sleep(2_000_000, never)
  const passed = clock.now() - start
  expect(clock.kind).toBe('scaled')
  expect(passed % 1_000_000).toBe(0)
  expect(passed).toBeGreaterThanOrEqual(1_000_000)
  expect(start).toBeGreaterThanOrEqual(before)
  expect(start).toBeLessThanOrEqual(after + (after - before + 1) * 1_000_000)
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
