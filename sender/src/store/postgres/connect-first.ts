// The first connection of a process: a server that is starting is waited for, one that refuses is told from one that is away.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { connectClient } from './connect.ts'
import { ConnectionLost, judgeError } from './server-errors.ts'

const WAIT_MS = 5_000
const PAUSE_MS = 200
const NEVER = new AbortController().signal

export async function connectFirst(url: string, name: string, realClock: Clock): Promise<Client> {
  const until = realClock.now() + WAIT_MS
  for (;;) {
    try {
      return await connectClient(url)
    } catch (caught) {
      const error = judgeError(caught)
      if (!(error instanceof ConnectionLost)) {
        throw new Error(
          `${name} refused the connection (${(error as Error).message}): check user, password and database in --store`,
          { cause: caught },
        )
      }
      if (realClock.now() >= until) {
        throw new Error(
          `${name} does not answer (${error.message}): is it running, and is the address in --store right?`,
          { cause: caught },
        )
      }
      await realClock.sleep(PAUSE_MS, NEVER)
    }
  }
}
