import { expect, test } from 'vitest'
import { createLogger } from '../base/logger.ts'
import { createManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import type { Claim } from '../store/store.ts'
import { renewLeases } from './renew-leases.ts'

const LEASE_MS = 30_000
const claims: readonly Claim[] = [{ deliveryId: 'del_1', claimId: 'clm_1' }]
const quiet = createReport(createLogger('silent'), createMetrics())

/** Runs `rounds` rounds, each as soon as the one before is over; `answer` is what the store does in a round. */
async function runRounds(
  rounds: number,
  listClaims: (round: number) => readonly Claim[],
  answer: (round: number) => Promise<void> = () => Promise.resolve(),
) {
  const realClock = createManualClock(0)
  const abort = new AbortController()
  const renewed: { at: number; claims: readonly Claim[]; leaseUntil: number }[] = []
  const reports: string[] = []
  let round = 0
  const done = renewLeases({
    realClock: {
      ...realClock,
      sleep(ms, signal) {
        if (round === rounds) abort.abort()
        round += 1
        const slept = realClock.sleep(ms, signal)
        if (!signal.aborted) realClock.moveTo(realClock.now() + ms)
        return slept
      },
    },
    store: {
      renewLeases(renewedClaims, leaseUntil) {
        renewed.push({ at: realClock.now(), claims: renewedClaims, leaseUntil })
        return answer(round)
      },
    },
    listClaims: () => (abort.signal.aborted ? [] : listClaims(round)),
    report: { ...quiet, renewFailed: ({ message }) => reports.push(message) },
    leaseMs: LEASE_MS,
    signal: abort.signal,
  })
  await done
  return { renewed, reports }
}

test('each lease is renewed three times over its length, always for a whole one', async () => {
  const { renewed } = await runRounds(3, () => claims)
  expect(renewed).toEqual([
    { at: 10_000, claims, leaseUntil: 40_000 },
    { at: 20_000, claims, leaseUntil: 50_000 },
    { at: 30_000, claims, leaseUntil: 60_000 },
  ])
})

test('what is held now is renewed, and the store is left alone while nothing is', async () => {
  const { renewed } = await runRounds(3, (round) => (round === 2 ? [] : claims))
  expect(renewed.map(({ at }) => at)).toEqual([10_000, 30_000])
})

test('a round that failed is reported, and the next one comes: one miss loses no lease', async () => {
  const { renewed, reports } = await runRounds(
    2,
    () => claims,
    (round) => (round === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve()),
  )
  expect(reports).toEqual(['disk full'])
  expect(renewed[1]!.at).toBeLessThan(LEASE_MS)
})

test('ends at once when told to, in the middle of a pause', async () => {
  const abort = new AbortController()
  const done = renewLeases({
    store: { renewLeases: () => Promise.reject(new Error('not to be asked')) },
    listClaims: () => [],
    realClock: createManualClock(0),
    report: quiet,
    leaseMs: LEASE_MS,
    signal: abort.signal,
  })
  abort.abort()
  await done
})
