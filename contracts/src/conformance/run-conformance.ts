// The whole run: a first event alone, then every case side by side, then the drills; and what they say together.
import type { KeyObject } from 'node:crypto'
import { readStopwatch } from '../base/clock.ts'
import type { CaseResult, Report } from '../report/report.ts'
import { checkHandled } from './check-handled.ts'
import { collectKeys } from './collect-keys.ts'
import { createDesk } from './desk.ts'
import { diagnoseReserialising, RESERIALISES_CONCLUSION } from './diagnose.ts'
import type { Drill, DrillField } from './drills/drill.ts'
import { DUPLICATES } from './drills/duplicates.ts'
import { INTERRUPTIONS } from './drills/interruptions.ts'
import { ORDER } from './drills/order.ts'
import { ROTATION } from './drills/rotation.ts'
import { FAMILIES } from './families.ts'
import { openKeyEndpoint } from './key-endpoint.ts'
import { openLine } from './line.ts'
import { createObserver } from './observer.ts'
import type { Profile } from './profile.ts'
import { BUDGET_MS, playFamilies, waitForReceiver } from './play-families.ts'
import type { PlayedCase } from './run-case.ts'
import { sumUp } from './sum-up.ts'

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

const DRILLS: readonly Drill[] = [DUPLICATES, ORDER, INTERRUPTIONS, ROTATION]

export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const startedAt = readStopwatch()
  const keys = await collectKeys(options.key)
  await using keyEndpoint =
    options.serveKeyPort === undefined
      ? undefined
      : await openKeyEndpoint(options.serveKeyPort, options.key)
  const observer = options.observerUrl && createObserver(options.observerUrl)
  const line = openLine({
    ...options,
    createDesk: (times) => createDesk(keys, options.nodeId, times),
    budgetMs: BUDGET_MS + options.waitMs,
  })
  const field: DrillField = { ...options, line, observer, keyEndpoint }
  await waitForReceiver(line, options)
  await observer?.look()

  const { played, isSilent, tell } = await playFamilies(FAMILIES, line, {
    ...options,
    moreCount: DRILLS.length,
  })
  const drilled: CaseResult[] = []
  for (const drill of DRILLS) {
    drilled.push(...(await playDrill(drill, field, isSilent)))
    tell()
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

function conclude(
  { url, profile }: ConformanceOptions,
  played: readonly PlayedCase[],
  drilled: readonly CaseResult[],
  tookMs: number,
): Report {
  const reserialises = diagnoseReserialising(played)
  const sentence = RESERIALISES_CONCLUSION[reserialises]
  const { cases, conclusions, facts } = sumUp(played, drilled)
  return {
    command: 'conformance',
    target: url.href,
    profile,
    cases,
    conclusions: [...(sentence === undefined ? [] : [sentence]), ...conclusions],
    facts: { reserialises, ...facts },
    tookMs,
  }
}
