// Lets one seat's processes die as planned, each followed by the next, and leaves the last one alive.
import { setTimeout } from 'node:timers/promises'
import type { PlannedDeath } from './plan-deaths.ts'
import type { Platforms } from './platforms.ts'
import type { Recorder } from './recorder.ts'
import type { LivingProcess, Seat } from './seat.ts'

export interface Deaths {
  /** A fail point that was not passed in time: its process was killed from outside. */
  readonly missed: readonly string[]
  readonly survivor: LivingProcess
}

/** Real time a process gets to pass its fail point. */
const PASS_WITHIN_MS = 30_000

export async function dieOneByOne(
  plan: readonly PlannedDeath[],
  parts: {
    readonly seat: Seat
    readonly recorder: Recorder
    readonly platforms: Platforms
    readonly onDeath: () => void
  },
): Promise<Deaths> {
  const { seat, recorder, platforms } = parts
  const missed: string[] = []

  async function live(death: PlannedDeath | null): Promise<LivingProcess> {
    const process = seat.start(recorder.bear(), death?.kind === 'point' ? death.doom : null)
    const client = await process.client
    if (client) platforms.add(process.life, client)
    return process
  }

  async function kill(process: LivingProcess, death: PlannedDeath): Promise<string> {
    using over = new DisposableAbort()
    const died = process.died.finally(() => {
      over.abort()
    })
    if (death.kind === 'outside') {
      await recorder.untilAccepted(recorder.accepted.length + death.afterEvents, over.signal)
      await setTimeout(death.delayMs, undefined, { signal: over.signal }).catch(() => undefined)
      process.kill()
      await died
      return 'outside'
    }
    const late = setTimeout(PASS_WITHIN_MS, 'late' as const, { signal: over.signal })
    const first = await Promise.race([died, late.catch(() => 'dead' as const)])
    if (first !== 'late') return death.doom.point
    missed.push(death.doom.point)
    process.kill()
    await died
    return 'outside'
  }

  for (const death of plan) {
    const process = await live(death)
    const cause = await kill(process, death)
    recorder.bury(process.life, cause)
    platforms.remove(process.life)
    parts.onDeath()
  }
  return { missed, survivor: await live(null) }
}

class DisposableAbort extends AbortController implements Disposable {
  [Symbol.dispose](): void {
    this.abort()
  }
}
