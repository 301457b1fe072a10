// The run of a scheme with a shared secret: a first event alone, then every case side by side, and what they say together.
import { readStopwatch } from '../base/clock.ts'
import type { Report } from '../report/report.ts'
import { openLine } from './line.ts'
import { BUDGET_MS, playFamilies, waitForReceiver } from './play-families.ts'
import { createSchemeDesk, type SecretScheme } from './scheme-desk.ts'
import { listSchemeFamilies } from './scheme-families.ts'
import { sumUp } from './sum-up.ts'

export interface SchemeConformanceOptions {
  readonly url: URL
  readonly scheme: SecretScheme
  /** What the webhook is signed with; the receiver knows it. */
  readonly secret: string
  readonly timeoutMs: number
  readonly concurrency: number
  /** How long to wait until the receiver takes connections. */
  readonly waitMs: number
  readonly onProgress: (done: number, total: number) => void
}

export async function runSchemeConformance(options: SchemeConformanceOptions): Promise<Report> {
  const startedAt = readStopwatch()
  const { url, scheme, secret } = options
  const line = openLine({
    ...options,
    createDesk: (times) => createSchemeDesk(scheme, secret, times),
    budgetMs: BUDGET_MS + options.waitMs,
  })
  await waitForReceiver(line, options)
  const profile = 'strict'
  const { played } = await playFamilies(listSchemeFamilies(scheme), line, { ...options, profile })
  const { cases, conclusions, facts } = sumUp(played, [])
  return {
    command: 'conformance',
    target: url.href,
    profile,
    cases,
    conclusions,
    facts: { scheme, ...facts },
    tookMs: readStopwatch() - startedAt,
  }
}
