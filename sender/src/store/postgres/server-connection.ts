// One connection that is made when it is needed and made again when it broke. Who uses it says when it broke, and when it did
// what it is for: a server that takes connections and then serves none is as good as away.
import type { Client } from 'pg'
import type { Outage, Try } from './outage.ts'

export interface ServerConnection {
  /** The server, as it may be printed. */
  readonly name: string
  /** How long to wait before the next `open`; grows with each connection that cannot be made or is of no use. */
  readonly pauseMs: number
  /** Undefined when the server cannot be reached, or after `close`. */
  open(): Promise<Client | undefined>
  /** It did what it is for. */
  prove(client: Client): void
  /** `error` says why. */
  drop(client: Client, error: unknown): void
  /** What is under way on it fails, unless it is pipelined: then it ends first. */
  close(): Promise<void>
}

const FIRST_PAUSE_MS = 50
const MAX_PAUSE_MS = 1_000

export function createServerConnection(parts: {
  readonly name: string
  readonly connect: () => Promise<Client>
  /** One that is there already. */
  readonly first?: Client
  readonly outage: Outage
}): ServerConnection {
  let current = parts.first
  /** Of a connection that has not done yet what it is for. */
  let trying: Try | undefined
  let pauseMs = FIRST_PAUSE_MS
  let isClosed = false

  return {
    name: parts.name,
    get pauseMs() {
      return pauseMs
    },
    open: () => (current || isClosed ? Promise.resolve(current) : connect()),
    prove(client) {
      if (current !== client) return
      trying?.succeed()
      trying = undefined
      pauseMs = FIRST_PAUSE_MS
    },
    drop(client, error) {
      if (current === client) {
        current = undefined
        if (!isClosed) fail(error)
      }
      // A connection that hangs does not end by being asked to.
      void client.end().catch(() => undefined)
    },
    close,
  }

  async function connect(): Promise<Client | undefined> {
    trying = parts.outage.try()
    try {
      current = await parts.connect()
    } catch (error) {
      fail(error)
      return undefined
    }
    if (isClosed) await close()
    return current
  }

  function fail(error: unknown): void {
    if (!trying) return
    trying.fail(error)
    trying = undefined
    pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS)
  }

  async function close(): Promise<void> {
    isClosed = true
    const ending = current
    current = undefined
    await ending?.end().catch(() => undefined)
  }
}
