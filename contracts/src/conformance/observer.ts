// Asks the receiver's side what it has handled: a URL that answers a JSON list of events, or a count of them.
import { callHttp } from '../base/call-http.ts'
import { readStopwatch, sleep } from '../base/clock.ts'
import { parseObservation, type Observation } from './parse-observation.ts'

export interface Observer {
  look(): Promise<Observation>
  /** Looks until it holds, and a moment longer for what must not come; what was seen last. */
  lookUntil(holds: (seen: Observation) => boolean): Promise<Observation>
}

const DEADLINE_MS = 5_000
const PATIENCE_MS = 3_000
const LOOK_EVERY_MS = 100
const AFTERWARDS_MS = 300

export function createObserver(url: URL): Observer {
  const look = async (): Promise<Observation> => {
    const { status, body } = await callHttp(url, { deadlineMs: DEADLINE_MS })
    const seen = status === 200 ? parseObservation(body) : undefined
    if (seen) return seen
    throw new Error(
      `--observer ${url.href}: expected 200 with a JSON list of handled events, or {"count": n}, got ${status}`,
    )
  }
  return {
    look,
    async lookUntil(holds) {
      const until = readStopwatch() + PATIENCE_MS
      while (!holds(await look()) && readStopwatch() < until) await sleep(LOOK_EVERY_MS)
      await sleep(AFTERWARDS_MS)
      return look()
    },
  }
}
