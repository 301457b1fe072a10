// The place of one process of the platform: one lives there at a time, the next one waits with everything loaded.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { connectPlatform, type PlatformClient } from '@thunderstack-webhooks/sender'
import type { Doom } from './fail-points.ts'
import type { LifeId } from './history.ts'
import type { ReadyFacts, StartOrder } from './sender-process.ts'

const PROGRAM = join(import.meta.dirname, 'sender-process.ts')

export interface LivingProcess {
  readonly life: LifeId
  /** Undefined when it died before it was ready. */
  readonly client: Promise<PlatformClient | undefined>
  /** Resolves with the signal that ended it; rejects with its last words when it was none. */
  readonly died: Promise<NodeJS.Signals>
  kill(signal: 'SIGKILL' | 'SIGTERM'): void
  /** Resolves when it has ended in whatever way; the exit code, null after a signal. */
  readonly ended: Promise<number | null>
}

export interface Seat extends AsyncDisposable {
  start(life: LifeId, doom: Doom | null): LivingProcess
}

export type SeatSettings = Pick<StartOrder, 'settings' | 'leaseMs' | 'deadlineMs'>

export function createSeat(settings: SeatSettings): Seat {
  const launch = (): ChildProcess =>
    fork(PROGRAM, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
  let spare = launch()
  const all = new Set<ChildProcess>([spare])

  return {
    start(life, doom) {
      const child = spare
      const lastWords = text(child.stderr!)
      const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
      const ready = once(child, 'message') as Promise<[ReadyFacts]>
      child.send({ ...settings, life, doom } satisfies StartOrder)
      spare = launch()
      all.add(spare)
      void exited.then(() => all.delete(child))

      async function die(): Promise<NodeJS.Signals> {
        const [code, signal] = await exited
        if (signal !== null) return signal
        throw new Error(`process ${life} ended by itself with ${code}: ${await lastWords}`)
      }
      const died = die()
      // Whoever waits for it hears of it; before anybody does, it is no unhandled rejection.
      died.catch(() => undefined)
      return {
        life,
        client: Promise.race([
          ready.then(([{ url, token }]) => connectPlatform(url, { token })).catch(() => undefined),
          exited.then(() => undefined),
        ]),
        died,
        ended: exited.then(([code]) => code),
        kill: (signal) => child.kill(signal),
      }
    },
    async [Symbol.asyncDispose]() {
      const ends = [...all].map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return
        const exited = once(child, 'exit')
        child.kill('SIGKILL')
        await exited
      })
      await Promise.all(ends)
    },
  }
}
