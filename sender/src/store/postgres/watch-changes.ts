// The connection that listens: hears what other processes committed, and holds this process's say about the clock. When it
// breaks it is made again, and everybody is told, since something may have been missed meanwhile.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { coerceError } from '../../base/coerce-error.ts'
import type { ServerConnection } from './server-connection.ts'
import { LOCKS } from './locks.ts'
import { CHANNEL, parseNews } from './news.ts'
import type { Topic } from './transaction.ts'

export interface WatchParts {
  /** Connections of its own. */
  readonly connection: ServerConnection
  readonly realClock: Clock
  readonly notify: (...topics: readonly Topic[]) => void
  readonly origin: string
  /** Whether no other process may use the database: a clock of its own is only seen by this one. */
  readonly isAlone: boolean
  readonly onError: (error: Error) => void
}

const EVERYTHING: readonly Topic[] = ['deliveries', 'webhooks', 'steps', 'keys']
/** Real time between two signs of life of a connection that says nothing by itself. */
const LOOK_MS = 15_000

/** Goes on from `first`, which listens, until `signal` aborts. */
export async function watchChanges(
  first: Client,
  parts: WatchParts,
  signal: AbortSignal,
): Promise<void> {
  let client: Client | undefined = first
  while (!signal.aborted) {
    if (client) {
      await whenEnded(client, parts.realClock, signal)
      parts.connection.drop(client)
    }
    client = await listenAgain(parts, signal)
  }
  if (client) parts.connection.drop(client)
}

/** Undefined when it did not succeed, after a pause. */
async function listenAgain(parts: WatchParts, signal: AbortSignal): Promise<Client | undefined> {
  if (signal.aborted) return undefined
  const { connection, realClock, notify, onError } = parts
  const client = await connection.open()
  try {
    if (client) {
      await listen(client, parts)
      notify(...EVERYTHING)
      return client
    }
  } catch (error) {
    onError(coerceError(error))
    if (client) connection.drop(client)
  }
  await realClock.sleep(connection.pauseMs, signal)
  return undefined
}

/** Takes the clock's lock and listens. Throws a sentence for the operator when the lock cannot be had. */
export async function listen(
  client: Client,
  { origin, notify, isAlone, realClock, connection }: WatchParts,
): Promise<void> {
  await lockClock(client, isAlone, realClock, connection.name)
  client.on('notification', ({ payload = '' }) => {
    const topics = parseNews(payload, origin)
    if (topics) notify(...topics)
  })
  await client.query(`listen ${CHANNEL}`)
}

/** A process that was killed a moment ago still holds its lock for a moment. */
const LOCK_TRIES = 20
const LOCK_PAUSE_MS = 100

async function lockClock(
  client: Client,
  isAlone: boolean,
  realClock: Clock,
  name: string,
): Promise<void> {
  const mode = isAlone ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared'
  for (let tries = 0; tries < LOCK_TRIES; tries++) {
    const { rows } = await client.query<{ held: boolean }>(`select ${mode}($1) as held`, [
      LOCKS.clock,
    ])
    if (rows[0]?.held === true) return
    await realClock.sleep(LOCK_PAUSE_MS, NEVER)
  }
  throw new Error(
    isAlone
      ? `${name} is in use by another platform, which would not see this clock move: with --clock manual or scaled give this one a database of its own`
      : `${name} is in use by a platform with a clock of its own (--clock manual or scaled): stop that one, or give this one another database`,
  )
}

const NEVER = new AbortController().signal

/** Resolves when the connection is of no use any more. */
async function whenEnded(client: Client, realClock: Clock, signal: AbortSignal): Promise<void> {
  const ended = new AbortController()
  const end = (): void => {
    ended.abort()
  }
  client.once('end', end)
  const either = AbortSignal.any([signal, ended.signal])
  while (!either.aborted) {
    await client.query('select 1').catch(end)
    await realClock.sleep(LOOK_MS, either)
  }
  client.off('end', end)
}
