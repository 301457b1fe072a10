// What a failed statement means: that the server is not there, that it has to be tried again, or that it was refused.
import { DatabaseError } from 'pg'
import { PlatformError } from '../../domain/errors.ts'

/** The connection is of no use any more; whether its last statement took effect is another question. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

// Connection exceptions, a server that stops or starts, no free connection, a transaction that sat idle for too long, a
// server that became a replica.
const AWAY = /^(?:08...|57P0.|53300|25P03|25006)$/
const NO_ANSWER = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'],
])
// The driver gives these no code.
const NO_ANSWER_TEXT =
  /^(?:Connection terminated|timeout expired|Query read timeout|Client (?:has|was))/
const COLLISION = new Set(['40001', '40P01'])
// A statement that took too long or was cancelled, a lock that did not come. The server is there and the connection is good.
const TOOK_TOO_LONG = new Set(['57014', '55P03'])
// U+0000 as text and as JSON, half a surrogate pair as JSON.
const UNWRITABLE_TEXT = new Set(['22021', '22P05', '22P02'])

/** A failed statement as whoever runs it has to judge it. */
export function judgeError(caught: unknown): unknown {
  if (!(caught instanceof DatabaseError)) {
    // What is neither said by the server nor a mistake of ours is said by the connection.
    const isOurs = caught instanceof TypeError || caught instanceof SyntaxError
    return caught instanceof Error && !isOurs && !(caught instanceof PlatformError)
      ? new ConnectionLost(caught.message, { cause: caught })
      : caught
  }
  const { code = '' } = caught
  // Values of the row that was refused: bodies and keys are none of the log's business.
  caught.detail = undefined
  caught.where = undefined
  if (AWAY.test(code)) return new ConnectionLost(caught.message, { cause: caught })
  if (UNWRITABLE_TEXT.has(code)) {
    return new PlatformError(
      'ERR_PARAMETER_INVALID',
      'PostgreSQL keeps no text with the character U+0000 or half a surrogate pair: leave it out',
      { cause: caught },
    )
  }
  return caught
}

/** Whether it is worth while to wait and try again: the server is not there, or not ready. */
export function isServerAway(
  error: Error & { readonly code?: string; readonly syscall?: string },
): boolean {
  const { code = '', syscall } = error
  if (error instanceof DatabaseError) return AWAY.test(code)
  // A local socket is not there before its server is.
  const isNoSocket = code === 'ENOENT' && syscall === 'connect'
  return NO_ANSWER.has(code) || isNoSocket || NO_ANSWER_TEXT.test(error.message)
}

/** Two transactions waited for each other and this one was chosen to give way: run again, it succeeds. */
export function isCollision(error: unknown): boolean {
  return error instanceof DatabaseError && COLLISION.has(error.code ?? '')
}

export function isTooLong(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && TOOK_TOO_LONG.has(error.code ?? '')
}

/** For whoever asked: a statement that took too long was rolled back, and may succeed another time. */
export function explainTooLong(error: unknown, name: string): unknown {
  if (!isTooLong(error)) return error
  return storeUnavailable(
    `${name} took too long (${error.message}): nothing was recorded, try again`,
    error,
  )
}

/** For whoever asked, when the connection went away during the commit. */
export function unknownCommit(cause: Error): Error {
  return storeUnavailable(
    'the database went away while this was being committed: it may be recorded or not, look before you repeat it',
    cause,
  )
}

export function storeUnavailable(message: string, cause?: unknown): PlatformError {
  return new PlatformError('ERR_STORE_UNAVAILABLE', message, { cause })
}

export function isStoreUnavailable(error: unknown): boolean {
  return error instanceof PlatformError && error.code === 'ERR_STORE_UNAVAILABLE'
}
