// This process's say about the clock: real time is shared, a clock of one's own wants the database for itself.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { LOCKS } from './locks.ts'
import { PlaceTaken } from './place.ts'
import { retryLock, tryLock } from './try-lock.ts'

/** Held for as long as the connection lives. Throws `PlaceTaken` when it cannot be had. */
export async function lockClock(
  client: Client,
  { isAlone, name, realClock }: { isAlone: boolean; name: string; realClock: Clock },
  signal: AbortSignal,
): Promise<void> {
  const mode = isAlone ? 'alone' : 'shared'
  if (await retryLock(() => tryLock(client, LOCKS.clock, mode), realClock, signal)) return
  throw new PlaceTaken(
    isAlone
      ? `${name} is in use by another platform, which would not see this clock move: with --clock manual or scaled give this one a database of its own`
      : `${name} is in use by a platform with a clock of its own (--clock manual or scaled): stop that one, or give this one another database`,
  )
}
