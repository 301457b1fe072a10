// The line to the receiver under test: makes desks, sends requests, and keeps the time of the whole run. Judges nothing.
import { randomInt } from 'node:crypto'
import type { Answer } from '../base/answer.ts'
import { readStopwatch, readWallClock } from '../base/clock.ts'
import { exchange, type Wire } from '../base/exchange.ts'
import type { Desk } from './desk.ts'
import { writeBody, writeHead, type WireRequest } from './wire-request.ts'

/** When a desk is opened, and when what its event tells of happened; milliseconds since 1970. */
export interface DeskTimes {
  readonly now: number
  readonly occurredAt: number
}

export interface LineOptions<AtDesk> {
  readonly url: URL
  readonly createDesk: (times: DeskTimes) => AtDesk
  /** For one request. */
  readonly timeoutMs: number
  /** For all of them. */
  readonly budgetMs: number
}

export interface Line<AtDesk = Desk> {
  readonly url: URL
  /** A desk with an event that nobody had before; each is a second older than the one before it. */
  openDesk(): AtDesk
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

export function openLine<AtDesk>({
  url,
  createDesk,
  timeoutMs,
  budgetMs,
}: LineOptions<AtDesk>): Line<AtDesk> {
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
    leftMs,
    sendWire,
    openDesk() {
      deskCount += 1
      return createDesk({ now, occurredAt: firstAt - deskCount * 1_000 })
    },
    send: (request) => sendWire({ pieces: [writeHead(request, url), writeBody(request)] }),
    shorten(ms) {
      patienceMs = Math.min(patienceMs, ms)
    },
  }
}
