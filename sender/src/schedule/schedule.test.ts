import { expect, test } from 'vitest'
import type { Clock } from '../base/clock.ts'
import { createManualClock } from '../base/manual-clock.ts'
import { createSchedule } from './schedule.ts'

const START = Date.parse('2026-01-15T00:00:00Z')
const HOUR = 3_600_000

/** A schedule at three in the morning, and the instants at which it ran. */
function setStage(kind: Clock['kind']) {
  const moved = createManualClock(START)
  const sleeping: (() => void)[] = []
  const clock: Clock = {
    ...moved,
    kind,
    sleep(ms, signal) {
      const slept = moved.sleep(ms, signal)
      for (const tell of sleeping.splice(0)) tell()
      return slept
    },
  }
  // The pause after a start is not what these tests are about.
  const realClock: Clock = { ...moved, sleep: () => Promise.resolve() }
  const ranAt: string[] = []
  const moveTo = (at: number): void => {
    moved.moveTo(at)
  }
  const schedule = createSchedule({
    pattern: '0 3 * * *',
    clock,
    realClock,
    run() {
      ranAt.push(new Date(clock.now()).toISOString())
      return Promise.resolve()
    },
  })
  /** Resolves when the schedule has done what it had to and sleeps. */
  const untilAsleep = (): Promise<void> =>
    new Promise((resolve) => {
      sleeping.push(resolve)
    })
  return { schedule, ranAt, untilAsleep, moveTo }
}

test('runs after the start, for what was missed, and then at each instant', async () => {
  const { schedule, ranAt, untilAsleep, moveTo } = setStage('real')
  for (const hours of [0, 3, 27, 100]) {
    const asleep = untilAsleep()
    if (hours === 0) schedule.start()
    moveTo(START + hours * HOUR)
    await asleep
  }
  await schedule.stop()
  expect(ranAt).toEqual([
    '2026-01-15T00:00:00.000Z',
    '2026-01-15T03:00:00.000Z',
    '2026-01-16T03:00:00.000Z',
    '2026-01-19T04:00:00.000Z',
  ])
})

test('runs at no instant before it has come, however early a timer rings', async () => {
  let now = START
  const { promise: hasRunThrice, resolve } = Promise.withResolvers<undefined>()
  const ranAt: number[] = []
  const clock: Clock = {
    kind: 'real',
    factor: 1,
    now: () => now,
    sleep(ms) {
      now += Math.ceil(ms / 2)
      return Promise.resolve()
    },
  }
  const schedule = createSchedule({
    pattern: '0 3 * * *',
    clock,
    realClock: { ...clock, sleep: () => Promise.resolve() },
    run() {
      ranAt.push(clock.now())
      if (ranAt.length === 3) resolve(undefined)
      return Promise.resolve()
    },
  })
  schedule.start()
  await hasRunThrice
  await schedule.stop()
  expect(ranAt.slice(0, 3)).toEqual([START, START + 3 * HOUR, START + 27 * HOUR])
})

test('runs nothing by itself on a clock that is moved', async () => {
  const { schedule, ranAt, moveTo } = setStage('manual')
  schedule.start()
  moveTo(START + 30 * HOUR)
  await schedule.stop()
  expect(ranAt).toEqual([])
})

test('runs nothing any more once it was stopped', async () => {
  const { schedule, ranAt } = setStage('manual')
  await schedule.run()
  await schedule.stop()
  await schedule.run()
  expect(ranAt).toHaveLength(1)
})

test('runs nothing when it is stopped before its first run', async () => {
  const moved = createManualClock(START)
  let count = 0
  const schedule = createSchedule({
    pattern: '0 3 * * *',
    clock: { ...moved, kind: 'real' },
    realClock: moved,
    run() {
      count += 1
      return Promise.resolve()
    },
  })
  schedule.start()
  await schedule.stop()
  expect(count).toBe(0)
})

test('lets a run end before it says that it has stopped', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let isOver = false
  const schedule = createSchedule({
    pattern: '0 3 * * *',
    clock: createManualClock(START),
    realClock: createManualClock(START),
    async run(signal) {
      signal.addEventListener('abort', () => {
        resolve(undefined)
      })
      await promise
      isOver = true
    },
  })
  void schedule.run()
  await Promise.resolve()
  await schedule.stop()
  expect(isOver).toBe(true)
})
