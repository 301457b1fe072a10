import { expect, test } from 'vitest'
import { createLogger } from '../base/logger.ts'
import { createManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import type { DispatchStore } from '../store/store.ts'
import { recoverLeases } from './recover-leases.ts'

test('looks once a lease length, goes on after a failure, and ends when told to', async () => {
  const realClock = createManualClock(0)
  const abort = new AbortController()
  const looks: number[] = []
  const reports: string[] = []
  const report = {
    ...createReport(createLogger('silent'), createMetrics()),
    recoverFailed: ({ message }: Error) => reports.push(message),
    leasesRecovered: (count: number) => reports.push(`recovered ${count}`),
  }
  const answers = [
    () => Promise.resolve(0),
    () => Promise.reject(new Error('disk full')),
    () => Promise.resolve(0),
  ]
  const store = {
    recoverLeases(now: number) {
      looks.push(now)
      const answer = answers.shift()
      if (!answer) abort.abort()
      setImmediate(() => {
        realClock.moveTo(realClock.now() + 30_000)
      })
      return answer ? answer() : Promise.resolve(2)
    },
  } satisfies Partial<DispatchStore> as unknown as DispatchStore
  await recoverLeases({
    store,
    realClock,
    report,
    everyMs: 30_000,
    leaseMs: 30_000,
    notBefore: 0,
    signal: abort.signal,
  })
  // The third only asks whether the store is back.
  expect(looks).toEqual([0, 30_000, 0, 90_000])
  expect(reports).toEqual(['disk full', 'recovered 2'])
})

test('an outage, however long: once it is over, the living get a lease length to renew before anything is freed', async () => {
  const realClock = createManualClock(0)
  const abort = new AbortController()
  const looks: { at: number; realNow: number }[] = []
  const BACK_AT = 60_000
  const store = {
    recoverLeases(realNow: number) {
      looks.push({ at: realClock.now(), realNow })
      if (realNow > BACK_AT) abort.abort()
      return realClock.now() < BACK_AT ? Promise.reject(new Error('away')) : Promise.resolve(0)
    },
  } satisfies Partial<DispatchStore> as unknown as DispatchStore
  const watching = recoverLeases({
    store,
    realClock,
    report: createReport(createLogger('silent'), createMetrics()),
    everyMs: 10_000,
    leaseMs: 30_000,
    notBefore: 10_000,
    signal: abort.signal,
  })
  for (let now = 10_000; !abort.signal.aborted; now += 10_000) {
    await new Promise((resolve) => setImmediate(resolve))
    realClock.moveTo(now)
  }
  await watching
  const freeing = looks.filter(({ realNow }) => realNow > 0)
  expect(freeing).toEqual([
    { at: 10_000, realNow: 10_000 },
    { at: 90_000, realNow: 90_000 },
  ])
})
