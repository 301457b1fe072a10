// Processes that share a database sign alike: by the keys in it, or all by the same key that each was given. Which it is stands
// in the database; it changes when the first of them starts, while none of the others runs.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { LOCKS } from './locks.ts'
import { PlaceTaken } from './place.ts'
import { retryLock, tryLock } from './try-lock.ts'

/** Null for the keys in the database. */
type Fingerprint = string | null

const RECORD = `
  insert into signing (id, given_key) values (1, $1)
  on conflict (id) do update set given_key = excluded.given_key`
const LOAD = 'select given_key from signing'

/** Held for as long as the connection lives. Throws `PlaceTaken` when the others sign by another key. */
export async function lockSigningKey(
  client: Client,
  parts: { readonly givenKey: Fingerprint; readonly name: string; readonly realClock: Clock },
  signal: AbortSignal,
): Promise<void> {
  const { givenKey, name, realClock } = parts
  let theirs: Fingerprint = null

  async function attempt(): Promise<boolean> {
    if (await tryLock(client, LOCKS.signingKey, 'alone')) {
      await client.query(RECORD, [givenKey])
      await tryLock(client, LOCKS.signingKey, 'shared')
      await client.query('select pg_advisory_unlock($1)', [LOCKS.signingKey])
      return true
    }
    // Whoever starts alone has it to itself until it has recorded its key.
    if (!(await tryLock(client, LOCKS.signingKey, 'shared'))) return false
    const { rows } = await client.query<{ given_key: Fingerprint }>(LOAD)
    theirs = rows[0]?.given_key ?? null
    if (theirs === givenKey) return true
    await client.query('select pg_advisory_unlock_shared($1)', [LOCKS.signingKey])
    return false
  }

  if (await retryLock(attempt, realClock, signal)) return
  throw new PlaceTaken(
    `${name} is in use by platforms that sign by ${describeKey(theirs)}, and this one would sign by ${describeKey(givenKey)}: ${adviseOn(theirs)}, or stop the others first`,
  )
}

function describeKey(fingerprint: Fingerprint): string {
  return fingerprint === null
    ? 'the key kept in the database'
    : `the key ${fingerprint} given by --signing-key`
}

function adviseOn(theirs: Fingerprint): string {
  return theirs === null
    ? 'start it without --signing-key (rotate-key makes a new key for all of them)'
    : 'give it the same key'
}
