// The whole run: a first event alone, then every case side by side, then the drills; and what they say together.
import type { KeyObject } from 'node:crypto'
import { readStopwatch, sleep } from '../base/clock.ts'
import type { CaseResult, Report } from '../report/report.ts'
import { judgeAcknowledgement, measureAcknowledgement } from './acknowledgement.ts'
import { checkHandled } from './check-handled.ts'
import { collectKeys } from './collect-keys.ts'
import { diagnoseReserialising, RESERIALISES_CONCLUSION } from './diagnose.ts'
import type { Drill, DrillField } from './drills/drill.ts'
import { DUPLICATES } from './drills/duplicates.ts'
import { INTERRUPTIONS } from './drills/interruptions.ts'
import { ORDER } from './drills/order.ts'
import { ROTATION } from './drills/rotation.ts'
import { FAMILIES } from './families.ts'
import { inLanes } from './in-lanes.ts'
import { openKeyEndpoint } from './key-endpoint.ts'
import { openLine, type Line } from './line.ts'
import { createObserver } from './observer.ts'
import type { Profile } from './profile.ts'
import { playCase, type PlayedCase } from './run-case.ts'
import { UnreachableError } from '../base/unreachable-error.ts'

export interface ConformanceOptions {
  readonly url: URL
  readonly key: KeyObject
  readonly nodeId: string
  readonly profile: Profile
  readonly observerUrl: URL | undefined
  readonly serveKeyPort: number | undefined
  readonly rotationWaitMs: number
  readonly timeoutMs: number
  readonly concurrency: number
  /** How long to wait until the receiver takes connections. */
  readonly waitMs: number
  readonly onProgress: (done: number, total: number) => void
}

/** Enough for a slow receiver, and what makes a run end at one that hangs now and then. */
const BUDGET_MS = 50_000
/** For each further request, once the first genuine event got no answer. */
const SILENT_TIMEOUT_MS = 1_000
const DRILLS: readonly Drill[] = [DUPLICATES, ORDER, INTERRUPTIONS, ROTATION]

export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const startedAt = readStopwatch()
  const keys = await collectKeys(options.key)
  await using keyEndpoint =
    options.serveKeyPort === undefined
      ? undefined
      : await openKeyEndpoint(options.serveKeyPort, options.key)
  const observer = options.observerUrl && createObserver(options.observerUrl)
  const line = openLine({ ...options, keys, budgetMs: BUDGET_MS + options.waitMs })
  const field: DrillField = { ...options, line, observer, keyEndpoint }
  await waitForReceiver(line, options)
  await observer?.look()

  const plan = FAMILIES.flatMap((family) => family.cases.map((each) => ({ family, each })))
  const total = plan.length + DRILLS.length
  let done = 0
  const play = async ({ family, each }: (typeof plan)[number]): Promise<PlayedCase> => {
    const played = await playCase(family, each, line, options.profile)
    options.onProgress((done += 1), total)
    return played
  }

  // Alone: when a genuine event gets no answer, nothing else is worth that much time.
  const [first] = await inLanes(plan.slice(0, 1), 1, play)
  const isSilent = first?.outcome === 'silent'
  if (isSilent) line.shorten(SILENT_TIMEOUT_MS)
  const rest = await inLanes(plan.slice(1), options.concurrency, play)
  const played = first ? [first, ...rest] : rest
  const drilled: CaseResult[] = []
  for (const drill of DRILLS) {
    drilled.push(...(await playDrill(drill, field, isSilent)))
    options.onProgress((done += 1), total)
  }
  const handled = observer ? [checkHandled(await observer.look(), played)] : []
  return conclude(options, played, [...drilled, ...handled], readStopwatch() - startedAt)
}

/** A drill at a receiver that is silent, or after the time, would only say so again. */
async function playDrill(
  drill: Drill,
  field: DrillField,
  isSilent: boolean,
): Promise<readonly CaseResult[]> {
  const isOver = field.line.leftMs() <= 0
  if (!isSilent && !isOver) return drill.play(field)
  const note = isSilent ? 'the receiver does not answer' : 'the time of the run was over'
  const name = 'not played'
  return [{ family: drill.title, name, verdict: 'skipped', tookMs: 0, note }]
}

/** No request is sent that a receiver would see: it only has to take a connection. */
async function waitForReceiver(line: Line, { waitMs }: ConformanceOptions): Promise<void> {
  const until = readStopwatch() + waitMs
  while (true) {
    const answer = await line.sendWire({ pieces: [], thenAbort: true })
    if (answer.kind !== 'unreachable') return
    if (readStopwatch() >= until) {
      throw new UnreachableError(line.url, answer.reason, ', or give --wait 30 to wait for it')
    }
    await sleep(100)
  }
}

function conclude(
  { url, profile }: ConformanceOptions,
  played: readonly PlayedCase[],
  drilled: readonly CaseResult[],
  tookMs: number,
): Report {
  const times = played
    .filter(({ outcome }) => outcome === 'accepted')
    .map(({ result }) => result.tookMs)
  const acknowledgement = measureAcknowledgement(times)
  const reserialises = diagnoseReserialising(played)
  const sentence = RESERIALISES_CONCLUSION[reserialises]
  const cases = [
    ...played.map(({ result }) => result),
    ...drilled,
    ...(acknowledgement ? [judgeAcknowledgement(acknowledgement)] : []),
  ]
  const unplayed = cases.filter(({ note }) => note === 'the time of the run was over')
  return {
    command: 'conformance',
    target: url.href,
    profile,
    cases: unplayed.length > 0 ? [...cases, tooSlow(unplayed.length)] : cases,
    conclusions: [
      ...(sentence === undefined ? [] : [sentence]),
      ...(acknowledgement
        ? [`Acknowledgement: p50 ${acknowledgement.p50Ms} ms, max ${acknowledgement.maxMs} ms.`]
        : []),
    ],
    facts: {
      reserialises,
      ...(acknowledgement && {
        acknowledgementP50Ms: acknowledgement.p50Ms,
        acknowledgementMaxMs: acknowledgement.maxMs,
      }),
    },
    tookMs,
  }
}

function tooSlow(count: number): CaseResult {
  return {
    family: 'Acknowledgement',
    name: 'the run ends in time',
    verdict: 'failed',
    tookMs: BUDGET_MS,
    finding: {
      sent: 'one request after the other',
      cameBack: `answers so slow that ${count} cases were not played within ${BUDGET_MS / 1_000} s`,
      why: 'what was not played is not known to be right',
      fix: 'make the receiver answer sooner, or give a shorter --timeout',
    },
  }
}
