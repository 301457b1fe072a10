import { expect, test } from 'vitest'
import { createLogger } from '../base/logger.ts'
import { createManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import type { Claim } from '../store/store.ts'
import { createLeaseKeeper } from './lease-keeper.ts'

const LEASE_MS = 30_000
const claims: readonly Claim[] = [
  { deliveryId: 'del_1', claimId: 'clm_1' },
  { deliveryId: 'del_2', claimId: 'clm_1' },
]
const quiet = createReport(createLogger('silent'), createMetrics())

interface Round {
  /** What the process holds in that round; `claims` unless told. */
  readonly held?: readonly Claim[]
  /** What the store does in it: which claims are lost, or how it fails. Nothing is lost unless told. */
  readonly answer?: () => Promise<readonly Claim[]>
  /** How long the round comes too late. */
  readonly lateMs?: number
}

/** Runs those rounds, each as soon as the one before is over. */
async function runRounds(rounds: readonly Round[]) {
  const realClock = createManualClock(0)
  const abort = new AbortController()
  const renewed: { at: number; claims: readonly Claim[]; leaseUntil: number }[] = []
  const reports: string[] = []
  const lost: string[] = []
  const sure: { before: boolean; after?: boolean }[] = []
  let ringCount = 0
  let round: Round | undefined
  const waiting = [...rounds]
  const keeper = createLeaseKeeper({
    realClock: {
      ...realClock,
      sleep(ms, signal) {
        if (sure.length > 0) sure.at(-1)!.after = keeper.isSure()
        round = waiting.shift()
        if (!round) abort.abort()
        const slept = realClock.sleep(ms, signal)
        if (round) {
          realClock.moveTo(realClock.now() + ms + (round.lateMs ?? 0))
          sure.push({ before: keeper.isSure() })
        }
        return slept
      },
    },
    store: {
      renewLeases(renewedClaims, leaseUntil) {
        renewed.push({ at: realClock.now(), claims: renewedClaims, leaseUntil })
        return round?.answer?.() ?? Promise.resolve([])
      },
    },
    listClaims: () => (round ? (round.held ?? claims) : []),
    onLost: (lostClaims) => lost.push(...lostClaims.map(({ deliveryId }) => deliveryId)),
    onSureAgain: () => (ringCount += 1),
    report: { ...quiet, renewFailed: ({ message }) => reports.push(message) },
    leaseMs: LEASE_MS,
  })
  await keeper.run(abort.signal)
  return { renewed, reports, lost, sure, ringCount }
}

const fails = () => Promise.reject(new Error('disk full'))

test('each lease is renewed three times over its length, always for a whole one', async () => {
  const { renewed } = await runRounds([{}, {}, {}])
  expect(renewed).toEqual([
    { at: 10_000, claims, leaseUntil: 40_000 },
    { at: 20_000, claims, leaseUntil: 50_000 },
    { at: 30_000, claims, leaseUntil: 60_000 },
  ])
})

test('what is held now is renewed, and the store is left alone while nothing is', async () => {
  const { renewed, sure } = await runRounds([{}, { held: [] }, {}, {}])
  expect(renewed.map(({ at }) => at)).toEqual([10_000, 30_000, 40_000])
  expect(sure.every(({ before, after }) => before && after !== false)).toBe(true)
})

test('a round that failed is reported, and the next one comes: one miss loses no lease', async () => {
  const { renewed, reports, sure } = await runRounds([{ answer: fails }, {}])
  expect(reports).toEqual(['disk full'])
  expect(renewed[1]!.at).toBeLessThan(LEASE_MS)
  expect(sure.map(({ before }) => before)).toEqual([true, true])
})

test('says which claims are lost', async () => {
  const { lost } = await runRounds([{}, { answer: () => Promise.resolve([claims[1]!]) }])
  expect(lost).toEqual(['del_2'])
})

test('is not sure of its leases when renewing failed for two thirds of one, until it works again', async () => {
  const { sure, ringCount } = await runRounds([
    { answer: fails, lateMs: 9_000 },
    { answer: fails },
    {},
  ])
  expect(sure.map(({ before }) => before)).toEqual([true, false, false])
  expect(sure.at(-1)!.after).toBe(true)
  expect(ringCount).toBe(1)
})

test('is not sure of its leases when the process stood still', async () => {
  const { sure, ringCount } = await runRounds([{ lateMs: LEASE_MS }])
  expect(sure).toEqual([{ before: false, after: true }])
  expect(ringCount).toBe(1)
})

test('a lease that took long to come by is stale: it could end before it is renewed', () => {
  const realClock = createManualClock(0)
  const keeper = createLeaseKeeper({
    realClock,
    store: { renewLeases: () => Promise.resolve([]) },
    listClaims: () => [],
    onLost: () => undefined,
    onSureAgain: () => undefined,
    report: quiet,
    leaseMs: LEASE_MS,
  })
  realClock.moveTo(10_000)
  expect(keeper.isStale(LEASE_MS)).toBe(false)
  realClock.moveTo(10_001)
  expect(keeper.isStale(LEASE_MS)).toBe(true)
})

test('ends at once when told to, in the middle of a pause', async () => {
  const abort = new AbortController()
  const keeper = createLeaseKeeper({
    store: { renewLeases: () => Promise.reject(new Error('not to be asked')) },
    listClaims: () => [],
    onLost: () => undefined,
    onSureAgain: () => undefined,
    realClock: createManualClock(0),
    report: quiet,
    leaseMs: LEASE_MS,
  })
  const done = keeper.run(abort.signal)
  abort.abort()
  await done
})
