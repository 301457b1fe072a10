// Outcomes to what goes back on the wire. Nothing of an error but its status and a fixed sentence leaves the house.
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import { ERROR_POLICY } from './errors/error-policy.ts'
import type { Handling } from './hand-over.ts'

/** An HTTP response, for a door to write. The body is JSON text: `{"message": …}`, like the platform's own answers. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const HANDLING_TEXT: Readonly<Record<Handling, string>> = {
  handled: 'Event received',
  'no-handler': 'Event received; nothing is registered for its type',
  'unknown-event': 'Event received; its type is not known here',
  duplicate: 'Event received before; it is handled once',
  stale: 'Event received; a later one of its node was handled before',
  accepted: 'Event received; it is being handled',
}

export function formatSuccess(handling: Handling): Reply {
  return formatReply(200, HANDLING_TEXT[handling], {})
}

/** `challenge` names the header that a 401 asks for. */
export function formatRefusal(error: AnyWebhookError, challenge: string): Reply {
  const headers = listHeaders(error, challenge)
  return formatReply(error.status, ERROR_POLICY[error.code].publicText, headers)
}

function listHeaders(error: AnyWebhookError, challenge: string): Readonly<Record<string, string>> {
  switch (error.status) {
    case 401:
      // RFC 9110 asks for a challenge; no registered scheme fits, so the header's name stands for it.
      return { 'www-authenticate': challenge }
    case 405:
      return { allow: 'POST' }
    case 503:
      return 'retryAfterSeconds' in error ? { 'retry-after': String(error.retryAfterSeconds) } : {}
    default:
      return {}
  }
}

function formatReply(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>>,
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify({ message }),
  }
}
