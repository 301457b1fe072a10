// What a failed statement means: that the server is not there, that it has to be tried again, or that it was refused.
import { DatabaseError } from 'pg'
import { PlatformError } from '../../domain/errors.ts'

/** The connection is of no use any more; whether its last statement took effect is another question. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

// Connection exceptions, a server that stops or starts, no free connection, a transaction that sat idle for too long, a
// lock that did not come, a statement that took too long, a server that became a replica.
const AWAY = /^(?:08...|57P0.|57014|53300|25P03|55P03|25006)$/
const COLLISION = new Set(['40001', '40P01'])
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

/** Two transactions waited for each other and this one was chosen to give way: run again, it succeeds. */
export function isCollision(error: unknown): boolean {
  return error instanceof DatabaseError && COLLISION.has(error.code ?? '')
}

export function storeUnavailable(message: string, cause?: unknown): PlatformError {
  return new PlatformError('ERR_STORE_UNAVAILABLE', message, { cause })
}

export function isStoreUnavailable(error: unknown): boolean {
  return error instanceof PlatformError && error.code === 'ERR_STORE_UNAVAILABLE'
}
