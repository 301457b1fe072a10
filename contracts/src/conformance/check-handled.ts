// What was handled behind the answers: nothing that had to be refused, however it was answered.
import type { CaseResult } from '../report/report.ts'
import { conclude } from '../report/conclude.ts'
import { FAMILIES } from './families.ts'
import type { Observation } from './parse-observation.ts'
import type { PlayedCase } from './run-case.ts'

const FAMILY = 'What was handled'
const NAME = 'nothing that had to be refused was handled'

export function checkHandled(
  { timestamps }: Observation,
  played: readonly PlayedCase[],
): CaseResult {
  if (!timestamps) {
    const note = 'the observer counts and names no events'
    return { family: FAMILY, name: NAME, verdict: 'skipped', tookMs: 0, note }
  }
  const handled = new Set(timestamps)
  const wrong = played.filter(
    ({ result, eventTimestamp }) =>
      mustBeRefused(result) && eventTimestamp !== undefined && handled.has(eventTimestamp),
  )
  const names = wrong.map(({ result }) => `"${result.family}: ${result.name}"`).join(', ')
  return conclude({
    family: FAMILY,
    name: NAME,
    holds: wrong.length === 0,
    finding: {
      sent: 'every forged and malformed request of the run',
      cameBack: `the observer names ${wrong.length} of them: ${names}`,
      why: 'an answer of 4xx helps nobody when the event was handled before it',
      fix: 'verify first, hand over afterwards',
    },
  })
}

function mustBeRefused({ family, name }: CaseResult): boolean {
  const cases = FAMILIES.find(({ title }) => title === family)?.cases ?? []
  return cases.some((each) => each.name === name && each.expected === 'refuse')
}
