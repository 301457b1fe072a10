// The connection that listens: hears what other processes committed, and holds this process's say about clock and signing key.
// When it breaks it is made again, and everybody is told, since something may have been missed meanwhile.
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { coerceError } from '../../base/coerce-error.ts'
import type { ServerConnection } from './server-connection.ts'
import { lockClock } from './lock-clock.ts'
import { lockSigningKey } from './lock-signing-key.ts'
import { CHANNEL, parseNews } from './news.ts'
import { isServerAway } from './server-errors.ts'
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
  /** The server is there, but another platform took its place meanwhile. Told once until this one listens again. */
  readonly onRefused: (error: Error) => void
}

const EVERYTHING: readonly Topic[] = ['deliveries', 'webhooks', 'steps', 'keys']
/** Real time between two signs of life of a connection that says nothing by itself. */
const LOOK_MS = 15_000

/** Goes on from `first`, which listens, until `signal` aborts; what is under way then is broken off. */
export async function watchChanges(
  first: Client,
  parts: WatchParts,
  signal: AbortSignal,
): Promise<void> {
  const { connection, realClock, notify, onRefused } = parts
  signal.addEventListener('abort', () => void connection.close(), { once: true })
  const refusals = createRefusals(onRefused)
  let client: Client | undefined = first
  while (!signal.aborted) {
    if (client) {
      await whenEnded(client, realClock, signal)
      connection.drop(client)
    }
    client = await listenAgain(parts, refusals, signal)
    if (client) notify(...EVERYTHING)
    else await realClock.sleep(connection.pauseMs, signal)
  }
}

async function listenAgain(
  parts: WatchParts,
  refusals: Refusals,
  signal: AbortSignal,
): Promise<Client | undefined> {
  const { connection } = parts
  const client = await connection.open()
  if (!client) return undefined
  try {
    await listen(client, parts, signal)
    refusals.end()
    return client
  } catch (error) {
    connection.drop(client)
    if (!signal.aborted) refusals.add(coerceError(error))
    return undefined
  }
}

interface Refusals {
  add(error: Error): void
  end(): void
}

/** Of many in a row the first is told. A connection that broke again is none. */
function createRefusals(tell: (error: Error) => void): Refusals {
  let isTold = false
  return {
    add(error) {
      if (isTold || isServerAway(error)) return
      isTold = true
      tell(error)
    },
    end() {
      isTold = false
    },
  }
}

/** Takes the locks of this process and listens. Throws a sentence for the operator when one cannot be had. */
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
