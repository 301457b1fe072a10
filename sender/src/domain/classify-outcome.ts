// Reply or failure to an outcome: was the event acknowledged? Any 2xx is yes, 410 is "never again", all else is "not yet".
import { retryAfterHint } from './retry-after.ts'
import { parseHeaderLines } from './header-lines.ts'
import type { Reply, SendErrorClass, SendFailure } from './reply.ts'

export type OutcomeKind = 'delivered' | 'rejected' | 'gone' | 'unreachable'

export interface Outcome {
  readonly kind: OutcomeKind
  /** One sentence for whoever reads the log. */
  readonly explanation: string
  readonly errorClass: SendErrorClass | null
  /** The instant before which the endpoint asked not to be tried again. */
  readonly notBefore: number | null
}

const FAILURES: Readonly<Record<SendErrorClass, string>> = {
  dns: 'The host name of the webhook URL could not be resolved',
  refused: 'Nothing listens at the host and port of the webhook URL',
  reset: 'The connection broke before an answer came',
  tls: 'No TLS connection could be made: check the certificate and that the port speaks https',
  'connect-timeout': 'No connection within 5 seconds',
  deadline: 'No complete answer within 15 seconds',
  'bad-response': 'What came back is not an HTTP answer',
  egress: 'The egress rules do not allow the address of the webhook URL, so nothing was sent',
  other: 'The request could not be made',
}

/** `now`: when the answer came, milliseconds since 1970; a relative `Retry-After` counts from it. */
export function classifyOutcome(result: Reply | SendFailure, now: number): Outcome {
  if (result.kind === 'failure') {
    const explanation = `${FAILURES[result.errorClass]} (${result.detail}).`
    return { kind: 'unreachable', explanation, errorClass: result.errorClass, notBefore: null }
  }
  const { status, headers } = result.response
  if (status >= 200 && status <= 299) {
    return outcome('delivered', `Acknowledged with ${status}.`)
  }
  if (status === 410) {
    return outcome(
      'gone',
      'The endpoint answered 410: its webhook is disabled until its URL is set again or, one of /v1/webhooks, until it is made active.',
    )
  }
  if (status >= 300 && status <= 399) {
    return outcome(
      'rejected',
      `The endpoint answered ${status}; redirects are never followed. Set the final URL.`,
    )
  }
  const mayHint = status === 429 || status === 503
  const notBefore = mayHint ? retryAfterHint(parseHeaderLines(headers), now) : null
  return { ...outcome('rejected', `The endpoint answered ${status}, expected any 2xx.`), notBefore }
}

function outcome(kind: OutcomeKind, explanation: string): Outcome {
  return { kind, explanation, errorClass: null, notBefore: null }
}
