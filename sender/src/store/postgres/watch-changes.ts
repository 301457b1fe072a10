// The connection that listens: hears what other processes committed, and holds this process's say about clock and signing key.
// When it breaks it is made again, and everybody is told, since something may have been missed meanwhile.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import type { ServerConnection } from './server-connection.ts'
import { lockClock } from './lock-clock.ts'
import { lockSigningKey } from './lock-signing-key.ts'
import { CHANNEL, EVERYTHING, parseNews } from './news.ts'
import { PlaceTaken, type Place } from './place.ts'
import type { Topic } from './transaction.ts'

export interface WatchParts {
  /** Connections of its own. */
  readonly connection: ServerConnection
  readonly realClock: Clock
  readonly notify: (...topics: readonly Topic[]) => void
  readonly origin: string
  /** Whether no other process may use the database: a clock of its own is only seen by this one. */
  readonly isAlone: boolean
  /** Fingerprint of the key that this process was given; null when it signs by the keys in the database. */
  readonly givenKey: string | null
  readonly place: Pick<Place, 'refuse' | 'regain'>
}

/** Real time between two signs of life of a connection that says nothing by itself. */
const LOOK_MS = 15_000

/** Goes on from `first`, which listens, until `signal` aborts; what is under way then is broken off. */
export async function watchChanges(
  first: Client,
  parts: WatchParts,
  signal: AbortSignal,
): Promise<void> {
  const { connection, realClock, notify } = parts
  signal.addEventListener('abort', () => void connection.close(), { once: true })
  let client: Client | undefined = first
  while (!signal.aborted) {
    if (client) {
      connection.drop(client, await whenEnded(client, realClock, signal))
    }
    client = await listenAgain(parts, signal)
    if (client) notify(...EVERYTHING)
    else await realClock.sleep(connection.pauseMs, signal)
  }
}

async function listenAgain(parts: WatchParts, signal: AbortSignal): Promise<Client | undefined> {
  const { connection, place } = parts
  const client = await connection.open()
  if (!client) return undefined
  try {
    await listen(client, parts, signal)
    connection.prove(client)
    place.regain()
    return client
  } catch (error) {
    // A server that says who took the place is there.
    if (error instanceof PlaceTaken) connection.prove(client)
    connection.drop(client, error)
    if (error instanceof PlaceTaken && !signal.aborted) place.refuse(error)
    return undefined
  }
}

/** Takes the locks of this process and listens. Throws `PlaceTaken` when one cannot be had. */
export async function listen(
  client: Client,
  { origin, notify, isAlone, givenKey, realClock, connection }: WatchParts,
  signal: AbortSignal,
): Promise<void> {
  const { name } = connection
  await lockClock(client, { isAlone, name, realClock }, signal)
  await lockSigningKey(client, { givenKey, name, realClock }, signal)
  client.on('notification', ({ payload = '' }) => {
    const topics = parseNews(payload, origin)
    if (topics) notify(...topics)
  })
  await client.query(`listen ${CHANNEL}`)
}

/** Resolves when the connection is of no use any more, with what was seen of its end. */
async function whenEnded(client: Client, realClock: Clock, signal: AbortSignal): Promise<unknown> {
  const ended = new AbortController()
  const end = (reason?: unknown): void => {
    ended.abort(reason)
  }
  client.once('end', end)
  const either = AbortSignal.any([signal, ended.signal])
  while (!either.aborted) {
    await client.query('select 1').catch(end)
    await realClock.sleep(LOOK_MS, either)
  }
  client.off('end', end)
  return either.reason
}
