// Plays the cases of a run: the first alone, the others side by side. Which cases there are, and what they say together, is not
// its business.
import { readStopwatch, sleep } from '../base/clock.ts'
import { UnreachableError } from '../base/unreachable-error.ts'
import type { Family } from './case.ts'
import { inLanes } from './in-lanes.ts'
import type { Line } from './line.ts'
import type { Profile } from './profile.ts'
import { playCase, type EventDesk, type PlayedCase } from './run-case.ts'

/** Enough for a slow receiver, and what makes a run end at one that hangs now and then. */
export const BUDGET_MS = 50_000
/** For each further request, once the first genuine event got no answer. */
const SILENT_TIMEOUT_MS = 1_000

export interface PlayOptions {
  readonly profile: Profile
  readonly concurrency: number
  readonly onProgress: (done: number, total: number) => void
  /** How much is played after the cases. */
  readonly moreCount?: number
}

export interface Played {
  readonly played: readonly PlayedCase[]
  /** The receiver did not answer the first genuine event. */
  readonly isSilent: boolean
  /** To be called after each that is played later. */
  readonly tell: () => void
}

export async function playFamilies<AtDesk extends EventDesk>(
  families: readonly Family<AtDesk>[],
  line: Line<AtDesk>,
  { profile, concurrency, onProgress, moreCount = 0 }: PlayOptions,
): Promise<Played> {
  const plan = families.flatMap((family) => family.cases.map((each) => ({ family, each })))
  let done = 0
  const tell = (): void => {
    onProgress((done += 1), plan.length + moreCount)
  }
  const play = async ({ family, each }: (typeof plan)[number]): Promise<PlayedCase> => {
    const played = await playCase(family, each, line, profile)
    tell()
    return played
  }

  // Alone: when a genuine event gets no answer, nothing else is worth that much time.
  const [first] = await inLanes(plan.slice(0, 1), 1, play)
  const isSilent = first?.outcome === 'silent'
  if (isSilent) line.shorten(SILENT_TIMEOUT_MS)
  const rest = await inLanes(plan.slice(1), concurrency, play)
  return { played: first ? [first, ...rest] : rest, isSilent, tell }
}

/** No request is sent that a receiver would see: it only has to take a connection. */
export async function waitForReceiver(
  line: Pick<Line, 'url' | 'sendWire'>,
  { waitMs }: { readonly waitMs: number },
): Promise<void> {
  const until = readStopwatch() + waitMs
  while (true) {
    const answer = await line.sendWire({ pieces: [], thenAbort: true })
    if (answer.kind !== 'unreachable') return
    if (readStopwatch() >= until) {
      throw new UnreachableError(line.url, answer.reason, ', or give --wait 30 to wait for it')
    }
    await sleep(100)
  }
}
