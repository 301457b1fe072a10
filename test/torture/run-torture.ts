// One run: a load over real HTTP, processes that are killed under it, an endpoint that fails at times; then everything that
// was promised is checked against everything that was seen.
import { createPublicKey, verify } from 'node:crypto'
import { createOutages } from './outages.ts'
import { checkHistory } from './check-history.ts'
import { dieOneByOne, type Deaths } from './die-one-by-one.ts'
import { endTogether } from './end-together.ts'
import { startEndpoint } from './endpoint.ts'
import type { History, Limits } from './history.ts'
import { runLoad } from './load.ts'
import { planDeaths } from './plan-deaths.ts'
import { createPlatforms } from './platforms.ts'
import { readStore, untilAllIsOver } from './read-store.ts'
import { createRecorder } from './recorder.ts'
import { createSeat } from './seat.ts'
import { createSeededRandom } from './seeded-random.ts'
import { takeServerAway, type Outage } from './take-server-away.ts'
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
  /** Under load, when all deaths are over. */
  readonly outage?: Outage
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
/** A write waits 5 s for a server that is away: a lease has to outlive that, as it does by default. */
const LEASE_MS_WITH_OUTAGE = 12_000
const DEADLINE_MS = 1_000
/** Events accepted before an outage, and again after it. */
const AROUND_OUTAGE = 100

export async function runTorture(
  settings: TortureSettings,
  load: typeof runLoad = runLoad,
): Promise<TortureReport> {
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
  const outages = createOutages()
  await using endpoint = await startEndpoint(recorder, random.fork())
  await using seats = new AsyncDisposableStack()
  const stop = new AbortController()
  const { signal } = stop
  const platforms = createPlatforms(random.fork(), signal)
  const onDeath = (): void => {
    const deaths = recorder.lives.filter(({ death }) => death).length
    settings.onProgress?.({ deaths, events: recorder.accepted.length })
  }

  async function dieInSeat(index: number): Promise<Deaths> {
    const seat = seats.use(
      createSeat(
        {
          settings: describePlatform(settings),
          leaseMs: settings.outage ? LEASE_MS_WITH_OUTAGE : LEASE_MS,
          deadlineMs: DEADLINE_MS,
        },
        signal,
      ),
    )
    const share = plan.filter((_death, place) => place % settings.processes === index)
    const deaths = await dieOneByOne(share, { seat, recorder, platforms, onDeath })
    deaths.survivor.died.catch((error: unknown) => {
      stop.abort(error)
    })
    return deaths
  }

  async function suffer(): Promise<readonly Deaths[]> {
    const deaths = await endTogether(
      stop,
      Array.from({ length: settings.processes }, (_, index) => dieInSeat(index)),
    )
    if (settings.outage) {
      await recorder.untilAccepted(recorder.accepted.length + AROUND_OUTAGE, signal)
      await takeServerAway(settings.outage, { outages, clients: platforms.all(), signal })
      await recorder.untilAccepted(recorder.accepted.length + AROUND_OUTAGE, signal)
    }
    return deaths
  }

  let isDone = false
  const suffering = suffer().finally(() => {
    isDone = true
  })
  const loading = load(
    { platforms, outages, recorder, endpoint, random: random.fork() },
    () => isDone && recorder.accepted.length >= settings.events,
    stop,
  )
  const [deaths] = await endTogether(stop, [suffering, loading])

  async function finish() {
    const client = await platforms.pick()
    await untilAllIsOver(client)
    const stored = await readStore(client)
    await Promise.all(deaths.map(({ survivor }) => survivor.stop()))
    return { stored, isSigned: createSignatureCheck(client.publicKeyPem) }
  }
  const { stored, isSigned } = await Promise.race([finish(), rejectOn(signal)])
  const { accepted, acts, unanswered, closings, requests, lives } = recorder
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

/** A process that ends by itself is told of at once, with its last words. */
function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => {
      reject(signal.reason as Error)
    }
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail)
  })
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
