// One attempt at one delivery: sign, send, classify, decide. It returns what is to be recorded and records nothing.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Ids } from '../base/ids.ts'
import type { Random } from '../base/random.ts'
import type { Report } from '../base/report.ts'
import type { Attempt } from '../domain/attempt.ts'
import { classifyOutcome, type Outcome } from '../domain/classify-outcome.ts'
import { decideNext, type Decision } from '../domain/decide-next.ts'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import { formatHeaderLines, type HeaderPairs } from '../domain/header-lines.ts'
import type { Reply, SendFailure } from '../domain/reply.ts'
import { maskHeaders } from '../domain/mask-headers.ts'
import { pickJitterMs, type RetrySchedule } from '../domain/retry-schedule.ts'
import type { HttpClient } from '../send/http-client.ts'
import type { SignRequest } from '../sign/sign-request.ts'
import type { Settlement } from '../store/store.ts'

export interface DeliverParts {
  readonly signRequest: SignRequest
  readonly httpClient: HttpClient
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  readonly report: Report
  readonly schedule: RetrySchedule
}

/** Undefined when `signal` broke the attempt off: it does not count, and its delivery can be claimed again. */
export async function deliver(
  parts: DeliverParts,
  claimed: ClaimedDelivery,
  signal: AbortSignal,
): Promise<Settlement | undefined> {
  const { event, webhook } = claimed
  const startedAt = parts.clock.now()
  const { signature, headers, custom, result } = await exchange(parts, claimed, startedAt, signal)
  // An answer that had come before the abort is one: the endpoint has seen the event.
  if (signal.aborted && result.kind === 'failure') return undefined

  const endedAt = parts.clock.now()
  const outcome = classifyOutcome(result, endedAt)
  const decision = decideNext({
    ladderIndex: claimed.ladderIndex,
    schedule: parts.schedule,
    outcome,
    endedAt,
    jitterMs: pickJitterMs(
      parts.schedule,
      claimed.ladderIndex,
      parts.clock.kind,
      parts.random.fraction(),
    ),
  })
  // What is over needs no signature any more; made again, it would be the same text.
  const isKept = decision.kind === 'retry' && event.signature === null && claimed.contentId === null
  const attempt: Attempt = {
    id: parts.ids.create('att'),
    deliveryId: claimed.id,
    number: claimed.attemptNumber,
    url: webhook.url,
    startedAt,
    endedAt,
    requestHeaders: maskHeaders(result.sentHeaders ?? formatHeaderLines(headers), custom),
    ...describeResult(result, outcome, decision),
  }
  parts.report.attemptSettled({
    eventId: event.id,
    deliveryId: claimed.id,
    attemptId: attempt.id,
    number: attempt.number,
    outcome: outcome.kind,
    explanation: outcome.explanation,
    errorClass: outcome.errorClass,
    totalMs: result.phases.totalMs,
  })
  return {
    claim: { deliveryId: claimed.id, claimId: claimed.claimId },
    attempt,
    decision,
    webhook,
    event: { id: event.id, signature: isKept ? signature : null },
  }
}

const NO_PHASES = {
  waitMs: null,
  dnsMs: null,
  connectMs: null,
  tlsMs: null,
  firstByteMs: null,
  bodyMs: null,
  totalMs: 0,
}

interface Exchange {
  /** Null when none could be made. */
  readonly signature: string | null
  readonly headers: HeaderPairs
  readonly custom: HeaderPairs
  readonly result: Reply | SendFailure
}

async function exchange(
  parts: DeliverParts,
  claimed: ClaimedDelivery,
  startedAt: number,
  signal: AbortSignal,
): Promise<Exchange> {
  const { event, webhook } = claimed
  try {
    const body = Buffer.from(event.body)
    const { headers, custom, signature } = await parts.signRequest(claimed, body, startedAt)
    const result = await parts.httpClient.post({ url: webhook.url, headers, body }, signal)
    return { signature, headers, custom, result }
  } catch (caught) {
    const error = coerceError(caught)
    parts.report.deliveryFailed({ eventId: event.id, error })
    const result: SendFailure = {
      kind: 'failure',
      errorClass: 'other',
      detail: error.message,
      sentHeaders: null,
      connection: null,
      phases: NO_PHASES,
    }
    return { signature: null, headers: [], custom: [], result }
  }
}

type ResultFacts = Pick<
  Attempt,
  | 'outcome'
  | 'explanation'
  | 'errorClass'
  | 'response'
  | 'phases'
  | 'connection'
  | 'nextAttemptAt'
  | 'nextAttemptReason'
>

function describeResult(
  result: Reply | SendFailure,
  outcome: Outcome,
  decision: Decision,
): ResultFacts {
  const isReply = result.kind === 'reply'
  return {
    outcome: outcome.kind,
    explanation: outcome.explanation,
    errorClass: outcome.errorClass,
    response: isReply ? result.response : null,
    phases: result.phases,
    connection: result.connection,
    nextAttemptAt: decision.kind === 'retry' ? decision.at : null,
    nextAttemptReason: 'reason' in decision ? decision.reason : null,
  }
}
