// Plays one case and says what came of it.
import { readStopwatch } from '../base/clock.ts'
import type { CaseResult } from '../report/report.ts'
import type { Case, Family, Outcome } from './case.ts'
import { classifyAnswer, describeAnswer, describeFinding, isAsExpected } from './judge.ts'
import type { Line } from './line.ts'
import type { Profile } from './profile.ts'

export interface PlayedCase {
  readonly result: CaseResult
  /** Undefined when nothing was sent. */
  readonly outcome?: Outcome
  /** Of the event that was sent. */
  readonly eventTimestamp?: string
}

/** The event of a desk; of ThunderStack's own it is known by its time which it was. */
export interface EventDesk {
  readonly event: { readonly eventTimestamp?: string }
}

export async function playCase<AtDesk extends EventDesk>(
  { title }: Pick<Family, 'title'>,
  each: Case<AtDesk>,
  line: Line<AtDesk>,
  profile: Profile,
): Promise<PlayedCase> {
  const { name } = each
  const skip = (note: string): PlayedCase => ({
    result: { family: title, name, verdict: 'skipped', tookMs: 0, note },
  })
  if (line.leftMs() <= 0) return skip('the time of the run was over')
  const desk = line.openDesk()
  const request = each.build(desk)
  if (!request) return skip('does not apply: the published test key is the one to trust here')

  const startedAt = readStopwatch()
  const answer = await line.send(request)
  const outcome = classifyAnswer(answer)
  const tookMs = answer.kind === 'answered' ? answer.tookMs : readStopwatch() - startedAt
  const { eventTimestamp } = desk.event
  const played = { outcome, ...(eventTimestamp !== undefined && { eventTimestamp }) }
  if (isAsExpected(each, outcome)) {
    const note = describeAnswer(answer)
    return {
      ...played,
      result: { family: title, name, verdict: 'passed', tookMs, ...shown(each, note) },
    }
  }
  const isKnown = profile === 'published-sample' && each.knownOfSample === outcome
  const sent = `${request.method} with a body of ${request.body.byteLength} bytes: ${name}`
  return {
    ...played,
    result: {
      family: title,
      name,
      verdict: isKnown ? 'known' : 'failed',
      tookMs,
      finding: describeFinding(sent, each, answer),
    },
  }
}

/** Where both would be right it is worth knowing which it was. */
function shown({ expected }: Pick<Case, 'expected'>, note: string): { readonly note?: string } {
  return expected === 'either' ? { note } : {}
}
