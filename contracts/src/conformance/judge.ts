// What a receiver made of a request, and whether that is what was expected. Pure.
import type { Answer } from '../base/answer.ts'
import type { Finding } from '../report/report.ts'
import type { Case, Outcome } from './case.ts'

export function classifyAnswer(answer: Answer): Outcome {
  switch (answer.kind) {
    case 'answered':
      return classifyStatus(answer.status)
    case 'closed':
    case 'aborted':
      return 'hung-up'
    case 'timed-out':
      return 'silent'
    case 'unreachable':
      return 'unreachable'
  }
}

function classifyStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return 'accepted'
  if (status >= 300 && status < 400) return 'redirected'
  return status >= 400 && status < 500 ? 'refused' : 'crashed'
}

type Judged = Pick<Case, 'expected' | 'mayHangUp'>

export function isAsExpected({ expected, mayHangUp = false }: Judged, outcome: Outcome): boolean {
  if (outcome === 'accepted') return expected !== 'refuse'
  if (outcome === 'refused') return expected !== 'accept'
  return outcome === 'hung-up' && mayHangUp && expected !== 'accept'
}

const EXPECTED: Readonly<Record<Case['expected'], string>> = {
  accept: '2xx',
  refuse: '4xx',
  either: '2xx or 4xx',
}

export function describeFinding(
  sent: string,
  { expected, why, fix }: Pick<Case, 'expected' | 'why' | 'fix'>,
  answer: Answer,
): Finding {
  const cameBack = `${describeAnswer(answer)}, expected ${EXPECTED[expected]}`
  return { sent, cameBack, why: `${why}${remark(answer)}`, fix }
}

export function describeAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'answered':
      return `${answer.status}${quote(answer.body)}`
    case 'closed':
      return 'the connection was closed without an answer'
    case 'timed-out':
      return `no answer within ${(answer.tookMs / 1000).toFixed(1)} s`
    case 'unreachable':
      return `no connection (${answer.reason})`
    case 'aborted':
      return 'nothing: the upload was broken off, as planned'
  }
}

const SHOWN = 60

/** One line of the body, without what a terminal would obey. */
function quote(body: string): string {
  const line = body.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '').trim()
  if (line === '') return ''
  return ` ${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}`
}

function remark(answer: Answer): string {
  if (answer.kind !== 'answered') return ''
  if (answer.status === 429)
    return '; 429 says that the run is too fast for it: give a lower --concurrency'
  if (answer.status === 404)
    return '; 404 may say that nothing is mounted there: look at the path of the URL'
  if (answer.status >= 300 && answer.status < 400)
    return '; webhooks follow no redirect: give the final URL'
  return answer.status >= 500
    ? '; the platform takes 5xx for trouble that passes, and sends it again'
    : ''
}
