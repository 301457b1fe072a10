// The first connections of a process: a server that is starting is waited for, one that refuses is told from one that is away.
import type { Client, ClientConfig } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { coerceError } from '../../base/coerce-error.ts'
import { connectClient } from './connect.ts'
import { explainRefusal } from './explain-refusal.ts'
import { isServerAway } from './server-errors.ts'

const WAIT_MS = 5_000
const PAUSE_MS = 200

export async function connectFirst(
  url: string,
  parts: {
    readonly name: string
    readonly realClock: Clock
    readonly config?: ClientConfig
  },
  signal: AbortSignal,
): Promise<Client> {
  const { name, realClock, config = {} } = parts
  const until = realClock.now() + WAIT_MS
  for (;;) {
    try {
      return await connectClient(url, config)
    } catch (cause) {
      const error = coerceError(cause)
      if (!isServerAway(error)) {
        throw new Error(`${name} refused the connection ${explainRefusal(error)}`, { cause })
      }
      if (realClock.now() >= until || signal.aborted) {
        throw new Error(
          `${name} does not answer (${sayWhat(error)}): is it running, and is the address in --store right?`,
          { cause },
        )
      }
      await realClock.sleep(PAUSE_MS, signal)
    }
  }
}

/** Several addresses of one name fail without a message of their own. */
function sayWhat(error: Error & { readonly code?: string }): string {
  return error.message === '' ? (error.code ?? error.name) : error.message
}
