// One connection that is made when it is needed and made again when it broke. Who uses it says when it broke.
import type { Client } from 'pg'
import type { Outage } from './outage.ts'

export interface ServerConnection {
  /** The server, as it may be printed. */
  readonly name: string
  /** How long to wait after a failed `open`; grows with each failure. */
  readonly pauseMs: number
  /** Undefined when the server cannot be reached, or after `close`. */
  open(): Promise<Client | undefined>
  drop(client: Client): void
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
  let pauseMs = FIRST_PAUSE_MS
  let isClosed = false

  return {
    name: parts.name,
    get pauseMs() {
      return pauseMs
    },
    open: () => (current || isClosed ? Promise.resolve(current) : connect()),
    drop(client) {
      if (current === client) current = undefined
      // A connection that hangs does not end by being asked to.
      void client.end().catch(() => undefined)
    },
    close,
  }

  async function connect(): Promise<Client | undefined> {
    try {
      current = await parts.outage.around(parts.connect)
    } catch {
      pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS)
      return undefined
    }
    pauseMs = FIRST_PAUSE_MS
    if (isClosed) await close()
    return current
  }

  async function close(): Promise<void> {
    isClosed = true
    const ending = current
    current = undefined
    await ending?.end().catch(() => undefined)
  }
}
