import { expect, test } from 'vitest'
import { createLogger } from '../base/logger.ts'
import { createManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import { createKeyFollower } from './key-follower.ts'

const nextTurns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Follows a ring whose readings fail as often as told. */
function follow(failCount: number) {
  const realClock = createManualClock(0)
  const stopping = new AbortController()
  const reports: string[] = []
  let readCount = 0
  const follower = createKeyFollower({
    realClock,
    report: {
      ...createReport(createLogger('silent'), createMetrics()),
      reloadKeysFailed: ({ message }) => reports.push(message),
    },
    keyRing: {
      reload() {
        readCount += 1
        return readCount > failCount ? Promise.resolve() : Promise.reject(new Error('no answer'))
      },
    },
  })
  const done = follower.run(stopping.signal)
  return {
    realClock,
    reports,
    hear: follower.hear,
    readCount: () => readCount,
    stop: () => {
      stopping.abort()
      return done
    },
  }
}

test('keys are read once for each time something is heard of them', async () => {
  const { hear, readCount, stop } = follow(0)
  await nextTurns()
  expect(readCount()).toBe(0)
  hear()
  await nextTurns()
  expect(readCount()).toBe(1)
  hear()
  hear()
  await nextTurns()
  expect(readCount()).toBe(2)
  await stop()
})

test('a reading that failed is reported and repeated until one works', async () => {
  const { hear, readCount, reports, realClock, stop } = follow(2)
  hear()
  await nextTurns()
  expect(reports).toEqual(['no answer'])
  realClock.moveTo(1_000)
  await nextTurns()
  realClock.moveTo(2_000)
  await nextTurns()
  expect(readCount()).toBe(3)
  expect(reports).toHaveLength(2)
  realClock.moveTo(60_000)
  await nextTurns()
  expect(readCount()).toBe(3)
  await stop()
})
