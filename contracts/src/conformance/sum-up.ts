// What the cases of a run say together: how fast genuine events were acknowledged, and whether the time was enough. Pure.
import type { CaseResult, Report } from '../report/report.ts'
import { judgeAcknowledgement, measureAcknowledgement } from './acknowledgement.ts'
import { BUDGET_MS } from './play-families.ts'
import type { PlayedCase } from './run-case.ts'

export function sumUp(
  played: readonly PlayedCase[],
  drilled: readonly CaseResult[],
): Pick<Report, 'cases' | 'conclusions' | 'facts'> {
  const times = played
    .filter(({ outcome }) => outcome === 'accepted')
    .map(({ result }) => result.tookMs)
  const acknowledgement = measureAcknowledgement(times)
  const cases = [
    ...played.map(({ result }) => result),
    ...drilled,
    ...(acknowledgement ? [judgeAcknowledgement(acknowledgement)] : []),
  ]
  const unplayed = cases.filter(({ note }) => note === 'the time of the run was over')
  return {
    cases: unplayed.length > 0 ? [...cases, tooSlow(unplayed.length)] : cases,
    conclusions: acknowledgement
      ? [`Acknowledgement: p50 ${acknowledgement.p50Ms} ms, max ${acknowledgement.maxMs} ms.`]
      : [],
    facts: acknowledgement
      ? {
          acknowledgementP50Ms: acknowledgement.p50Ms,
          acknowledgementMaxMs: acknowledgement.maxMs,
        }
      : {},
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
