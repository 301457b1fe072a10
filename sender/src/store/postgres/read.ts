// Reads: run again while the server is away, until somebody has waited long enough.
import type { Kysely } from 'kysely'
import type { Clock } from '../../base/clock.ts'
import type { Database } from '../tables.ts'
import { ConnectionLost, explainTooLong, judgeError, storeUnavailable } from './server-errors.ts'
import { WAIT_FOR_SERVER_MS } from './write-queue.ts'

export type Read = <Result>(work: (db: Kysely<Database>) => Promise<Result>) => Promise<Result>

const PAUSE_MS = 100

export function createRead(parts: {
  readonly db: Kysely<Database>
  readonly name: string
  readonly realClock: Clock
  readonly signal: AbortSignal
}): Read {
  const { db, name, realClock, signal } = parts
  return async (work) => {
    const until = realClock.now() + WAIT_FOR_SERVER_MS
    for (;;) {
      try {
        return await work(db)
      } catch (caught) {
        const error = judgeError(caught)
        if (!(error instanceof ConnectionLost)) throw explainTooLong(error, name)
        if (signal.aborted || realClock.now() >= until) {
          throw storeUnavailable(`${name} does not answer, try again`, error)
        }
        await realClock.sleep(PAUSE_MS, signal)
      }
    }
  }
}
