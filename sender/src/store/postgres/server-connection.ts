// One connection that is made when it is needed and made again when it broke. Who uses it says when it broke.
import type { Client } from 'pg'
import { coerceError } from '../../base/coerce-error.ts'

export interface ServerConnection {
  /** The server, as it may be printed. */
  readonly name: string
  /** How long to wait after a failed `open`; grows with each failure. */
  readonly pauseMs: number
  /** Undefined when the server cannot be reached. */
  open(): Promise<Client | undefined>
  drop(client: Client): void
  close(): Promise<void>
}

const FIRST_PAUSE_MS = 50
const MAX_PAUSE_MS = 1_000

export function createServerConnection(parts: {
  readonly name: string
  readonly connect: () => Promise<Client>
  /** One that is there already. */
  readonly first?: Client
  readonly onAway: (error: Error) => void
  readonly onBack: () => void
}): ServerConnection {
  let current = parts.first
  let pauseMs = FIRST_PAUSE_MS
  let isAway = false

  return {
    name: parts.name,
    get pauseMs() {
      return pauseMs
    },
    async open() {
      if (current) return current
      try {
        current = await parts.connect()
      } catch (error) {
        pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS)
        if (!isAway) parts.onAway(coerceError(error))
        isAway = true
        return undefined
      }
      pauseMs = FIRST_PAUSE_MS
      if (isAway) parts.onBack()
      isAway = false
      return current
    },
    drop(client) {
      if (current === client) current = undefined
      // A connection that hangs does not end by being asked to.
      void client.end().catch(() => undefined)
    },
    async close() {
      await current?.end().catch(() => undefined)
      current = undefined
    },
  }
}
