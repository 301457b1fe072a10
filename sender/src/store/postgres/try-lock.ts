// Advisory locks that a connection holds for as long as it lives.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'

export type LockMode = 'alone' | 'shared'

const FUNCTIONS: Readonly<Record<LockMode, string>> = {
  alone: 'pg_try_advisory_lock',
  shared: 'pg_try_advisory_lock_shared',
}

/** Whether it is held now. */
export async function tryLock(client: Client, lock: number, mode: LockMode): Promise<boolean> {
  const text = `select ${FUNCTIONS[mode]}($1) as held`
  const { rows } = await client.query<{ held: boolean }>(text, [lock])
  return rows[0]?.held === true
}

/** A process that was killed a moment ago still holds its lock for a moment. */
const TRIES = 20
const PAUSE_MS = 100

/** Tries again for two seconds, or until `signal` aborts; false when it did not succeed. */
export async function retryLock(
  attempt: () => Promise<boolean>,
  realClock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
    if (await attempt()) return true
    await realClock.sleep(PAUSE_MS, signal)
  }
  return false
}
