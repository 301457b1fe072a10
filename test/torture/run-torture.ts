// One run: a load over real HTTP, processes that are killed under it, an endpoint that fails at times; then everything that
// was promised is checked against everything that was seen.
import { createPublicKey, verify } from 'node:crypto'
import { checkHistory } from './check-history.ts'
import { dieOneByOne } from './die-one-by-one.ts'
import { startEndpoint } from './endpoint.ts'
import type { History, Limits } from './history.ts'
import { runLoad } from './load.ts'
import { planDeaths } from './plan-deaths.ts'
import { createPlatforms } from './platforms.ts'
import { readStore, untilAllIsOver } from './read-store.ts'
import { createRecorder } from './recorder.ts'
import { createSeat } from './seat.ts'
import { createSeededRandom } from './seeded-random.ts'
import type { Violation } from './violation.ts'

export interface TortureSettings {
  readonly seed: number
  readonly events: number
  /** Kills from outside. */
  readonly kills: number
  /** How often each fail point kills. */
  readonly rounds: number
  readonly processes: number
  /** A SQLite file, or the URL of an empty PostgreSQL database. */
  readonly store: string
  readonly dataDir: string
  /** Told of each death. */
  readonly onProgress?: (progress: { readonly deaths: number; readonly events: number }) => void
}

export interface TortureReport {
  readonly seed: number
  readonly seconds: number
  readonly history: History
  readonly violations: readonly Violation[]
  /** Fail points that were not passed in time. */
  readonly missed: readonly string[]
}

const RETRY = '0s,20ms,40ms,80ms,160ms,320ms,640ms,1s'
/** Slots the platform gives to one URL. After a 410, the next attempts take them for a few turns, until it is recorded. */
const PER_ENDPOINT = 4
const HEARS_WITHIN_MS = 1_000
const LEASE_MS = 3_000
const DEADLINE_MS = 1_000

export async function runTorture(settings: TortureSettings): Promise<TortureReport> {
  const startedAt = performance.now()
  const random = createSeededRandom(settings.seed)
  const plan = planDeaths(
    {
      ...settings,
      share: settings.events / Math.max(1, settings.kills),
    },
    random.fork(),
  )
  const recorder = createRecorder()
  await using endpoint = await startEndpoint(recorder, random.fork())
  await using seats = new AsyncDisposableStack()
  const platforms = createPlatforms(random.fork())
  let isDone = false
  const load = runLoad(
    { platforms, recorder, endpoint, random: random.fork() },
    () => isDone && recorder.accepted.length >= settings.events,
  )
  const onDeath = (): void => {
    const deaths = recorder.lives.filter(({ death }) => death).length
    settings.onProgress?.({ deaths, events: recorder.accepted.length })
  }
  const dying = Promise.all(
    Array.from({ length: settings.processes }, (_, index) => {
      const seat = seats.use(
        createSeat({
          settings: describePlatform(settings),
          leaseMs: LEASE_MS,
          deadlineMs: DEADLINE_MS,
        }),
      )
      const share = plan.filter((_death, place) => place % settings.processes === index)
      return dieOneByOne(share, { seat, recorder, platforms, onDeath })
    }),
  ).finally(() => {
    isDone = true
  })
  const [deaths] = await Promise.all([dying, load])

  const client = await platforms.pick()
  await untilAllIsOver(client)
  const stored = await readStore(client)
  await Promise.all(
    deaths.map(async ({ survivor }) => {
      survivor.kill('SIGTERM')
      const code = await survivor.ended
      if (code !== 0) throw new Error(`the last process ended with ${code}, expected 0`)
    }),
  )
  const { accepted, acts, unanswered, closings, requests, lives } = recorder
  const isSigned = createSignatureCheck(client.publicKeyPem)
  const history = {
    accepted,
    acts,
    unanswered,
    closings,
    requests,
    lives,
    ...stored,
    isSigned,
    limits: limitsOf(settings.processes),
  }
  return {
    seed: settings.seed,
    seconds: (performance.now() - startedAt) / 1_000,
    history,
    violations: checkHistory(history),
    missed: deaths.flatMap(({ missed }) => missed),
  }
}

/** Of several processes each has slots of its own, and hears of a change a moment later than the one that made it. */
function limitsOf(processes: number): Limits {
  const attempts = RETRY.split(',').length
  return processes === 1
    ? { attempts, afterClosing: PER_ENDPOINT, afterGone: 4 * PER_ENDPOINT, hearsWithinMs: 0 }
    : { attempts, afterClosing: Infinity, afterGone: Infinity, hearsWithinMs: HEARS_WITHIN_MS }
}

function createSignatureCheck(publicKeyPem: string): History['isSigned'] {
  const key = createPublicKey(publicKeyPem)
  return (body, signature) =>
    verify('RSA-SHA256', Buffer.from(body), key, Buffer.from(signature, 'base64'))
}

function describePlatform({ store, dataDir }: TortureSettings): Readonly<Record<string, string>> {
  return {
    ...{ port: '0', store, dataDir, signingKey: 'test', retry: RETRY, wire: 'extended' },
    ...{ step: '30ms', logLevel: 'warn' },
  }
}
