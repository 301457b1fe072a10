// An attempt as the control API shows it: exact bytes as base64, and as text for people.
import type { AttemptResource } from '@thunderstack-webhooks/contracts'
import type { Attempt } from '../../domain/attempt.ts'
import { parseHeaderLines, type HeaderLines } from '../../domain/header-lines.ts'
import { representInstant } from './instant.ts'

/** `body`: the text every attempt of the delivery sent. */
export function representAttempt(attempt: Attempt, body: string): AttemptResource {
  const { response } = attempt
  return {
    id: attempt.id,
    number: attempt.number,
    startedAt: representInstant(attempt.startedAt),
    endedAt: representInstant(attempt.endedAt),
    outcome: attempt.outcome,
    explanation: attempt.explanation,
    errorClass: attempt.errorClass,
    request: {
      method: 'POST',
      url: attempt.url,
      headers: representHeaders(attempt.requestHeaders),
      head: formatHead(attempt),
      body,
      bodyBase64: Buffer.from(body).toString('base64'),
    },
    response: response && {
      status: response.status,
      headers: representHeaders(response.headers),
      body: Buffer.from(response.body).toString(),
      bodyBase64: Buffer.from(response.body).toString('base64'),
      truncated: response.isTruncated,
    },
    timings: attempt.phases,
    connection: attempt.connection && {
      reused: attempt.connection.isReused,
      remoteAddress: attempt.connection.remoteAddress,
      resent: attempt.connection.isResent,
    },
    nextAttemptAt: representInstant(attempt.nextAttemptAt),
    nextAttemptReason: attempt.nextAttemptReason,
  }
}

/** Request line and headers as they went over the wire; the body follows them. */
function formatHead({ url, requestHeaders }: Attempt): string {
  const { pathname, search } = new URL(url)
  return `POST ${pathname}${search} HTTP/1.1\r\n${requestHeaders}\r\n`
}

function representHeaders(lines: HeaderLines): [string, string][] {
  return parseHeaderLines(lines).map(([name, value]) => [name, value])
}
