// The system's error to one of our classes. The sentence for the user is domain/classify-outcome.ts.
import type { SendErrorClass } from '../domain/reply.ts'

const CLASS_OF_CODE: Readonly<Record<string, SendErrorClass>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  ETIMEDOUT: 'connect-timeout',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'bad-response',
  UND_ERR_HEADERS_OVERFLOW: 'bad-response',
}

export function classifySendError(error: Error): {
  readonly errorClass: SendErrorClass
  /** The system's own words: a code where there is one. */
  readonly detail: string
} {
  if (error.name === 'DeadlineOver') return { errorClass: 'deadline', detail: error.message }
  const refusal = findRefusal(error)
  if (refusal) return { errorClass: 'egress', detail: refusal.message }
  // undici's parser errors carry no code.
  if (error.name === 'HTTPParserError') return { errorClass: 'bad-response', detail: error.message }
  const code = findCode(error)
  return { errorClass: classifyCode(code), detail: code || error.name }
}

function classifyCode(code: string): SendErrorClass {
  if (code.startsWith('HPE_')) return 'bad-response'
  if (
    code.startsWith('ERR_TLS') ||
    code.startsWith('ERR_SSL') ||
    /CERT|SELF_SIGNED|UNABLE_TO/.test(code)
  )
    return 'tls'
  return CLASS_OF_CODE[code] ?? 'other'
}

/** Node wraps the telling code: in `cause`, or in the errors of an AggregateError (one per address tried). */
function findCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const own = textCode(error)
  if (own !== '' && own !== 'UND_ERR_SOCKET') return own
  const nested: unknown =
    error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined)
  const inner = nested === undefined ? '' : findCode(nested)
  return inner !== '' ? inner : own
}

/** The egress guard's words tell more than its code. */
function findRefusal(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  return textCode(error) === 'ERR_EGRESS_REFUSED' ? error : findRefusal(error.cause)
}

/** Empty when there is none; a DOMException, such as an abort, carries a number. */
function textCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
