// How fast genuine events are acknowledged, held against the time that the platform waits.
import type { CaseResult } from '../report/report.ts'
import { conclude } from '../report/conclude.ts'

/** The mock's own: no page of the platform says how long it waits. */
export const PLATFORM_DEADLINE_MS = 15_000
const NEAR_MS = 10_000

export interface Acknowledgement {
  readonly p50Ms: number
  readonly maxMs: number
  readonly count: number
}

/** Undefined when nothing was acknowledged. */
export function measureAcknowledgement(times: readonly number[]): Acknowledgement | undefined {
  const sorted = times.toSorted((a, b) => a - b)
  const p50Ms = sorted[Math.floor((sorted.length - 1) / 2)]
  const maxMs = sorted.at(-1)
  if (p50Ms === undefined || maxMs === undefined) return undefined
  return { p50Ms: Math.round(p50Ms), maxMs: Math.round(maxMs), count: sorted.length }
}

export function judgeAcknowledgement({ p50Ms, maxMs, count }: Acknowledgement): CaseResult {
  return conclude({
    family: 'Acknowledgement',
    name: 'genuine events are acknowledged in good time',
    holds: maxMs < NEAR_MS,
    otherwise: 'warned',
    tookMs: maxMs,
    note: `p50 ${p50Ms} ms, max ${maxMs} ms`,
    finding: {
      sent: `${count} genuine events`,
      cameBack: `the slowest was acknowledged after ${maxMs} ms, the median after ${p50Ms} ms`,
      why: `the platform is taken to wait ${PLATFORM_DEADLINE_MS / 1_000} s; what is not acknowledged by then is sent again`,
      fix: 'verify, put the event where it is safe, answer 2xx, and do the work afterwards',
    },
  })
}
