// The line to the receiver under test: makes desks, sends requests, and keeps the time of the whole run. Judges nothing.
import { randomInt } from 'node:crypto'
import type { Answer } from '../base/answer.ts'
import { readStopwatch, readWallClock } from '../base/clock.ts'
import { exchange, type Wire } from '../base/exchange.ts'
import { createDesk, type Desk, type DeskKeys } from './desk.ts'
import { writeBody, writeHead, type WireRequest } from './wire-request.ts'

export interface LineOptions {
  readonly url: URL
  readonly nodeId: string
  readonly keys: DeskKeys
  /** For one request. */
  readonly timeoutMs: number
  /** For all of them. */
  readonly budgetMs: number
}

export interface Line {
  readonly url: URL
  readonly keys: DeskKeys
  /** A desk with an event that nobody had before; each is a second older than the one before it. */
  openDesk(): Desk
  send(request: WireRequest): Promise<Answer>
  sendWire(wire: Wire): Promise<Answer>
  /** What is left of the run. */
  leftMs(): number
  /** From now on one request gets this long at the most. */
  shorten(timeoutMs: number): void
}

/** A receiver that was silent so often gets less time from then on: the run has to end, and to get at what is left. */
const SILENT_COUNT = 8
const SILENT_TIMEOUT_MS = 2_000

/** Two runs within an hour seldom send the same event twice, and no event is older than receivers put up with. */
const SPREAD_S = 3_000

export function openLine({ url, nodeId, keys, timeoutMs, budgetMs }: LineOptions): Line {
  const now = readWallClock()
  const firstAt = now - randomInt(SPREAD_S) * 1_000
  const endsAt = readStopwatch() + budgetMs
  let deskCount = 0
  let patienceMs = timeoutMs
  const leftMs = (): number => Math.max(0, endsAt - readStopwatch())
  let silentCount = 0
  const sendWire = async (wire: Wire): Promise<Answer> => {
    const answer = await exchange(url, wire, Math.min(patienceMs, leftMs()))
    if (answer.kind === 'timed-out') silentCount += 1
    if (silentCount >= SILENT_COUNT) patienceMs = Math.min(patienceMs, SILENT_TIMEOUT_MS)
    return answer
  }
  return {
    url,
    keys,
    leftMs,
    sendWire,
    openDesk() {
      deskCount += 1
      return createDesk(keys, nodeId, { now, occurredAt: firstAt - deskCount * 1_000 })
    },
    send: (request) => sendWire({ pieces: [writeHead(request, url), writeBody(request)] }),
    shorten(ms) {
      patienceMs = Math.min(patienceMs, ms)
    },
  }
}
