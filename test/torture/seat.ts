// The place of one process of the platform: one lives there at a time, the next one waits with everything loaded. When the
// run is over, however that came, nobody lives there any more.
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
  /** Resolves with the signal that ended it; rejects with its last words when it was none, unless it was told to stop. */
  readonly died: Promise<NodeJS.Signals>
  kill(): void
  /** Lets it drain; rejects with its last words when it did not end well. */
  stop(): Promise<void>
}

export interface Seat extends AsyncDisposable {
  /** Throws when the run is over. */
  start(life: LifeId, doom: Doom | null): LivingProcess
}

export type SeatSettings = Pick<StartOrder, 'settings' | 'leaseMs' | 'deadlineMs'>

interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

interface Launched {
  readonly child: ChildProcess
  readonly exited: Promise<Exit>
  readonly lastWords: Promise<string>
}

export function createSeat(settings: SeatSettings, over: AbortSignal): Seat {
  const all = new Set<Launched>()
  over.throwIfAborted()
  let isClosed = false
  let spare = launch()

  function launch(): Launched {
    const child = fork(PROGRAM, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
    const errors: Error[] = []
    const exited = new Promise<Exit>((resolve) => {
      child.once('exit', (code, signal) => {
        resolve({ code, signal })
      })
      child.on('error', (error) => {
        errors.push(error)
        // One that never began does not end either.
        if (child.pid === undefined) resolve({ code: null, signal: null })
      })
    })
    const said = child.stderr ? text(child.stderr).catch(() => '') : Promise.resolve('')
    const lastWords = said.then((words) => [...errors.map(String), words.trim()].join(' ').trim())
    const launched = { child, exited, lastWords }
    all.add(launched)
    void exited.then(() => all.delete(launched))
    return launched
  }

  const killAll = (): void => {
    isClosed = true
    for (const { child } of all) child.kill('SIGKILL')
  }
  over.addEventListener('abort', killAll)

  return {
    start(life, doom) {
      over.throwIfAborted()
      if (isClosed) throw new Error('the run is over: no process starts any more')
      const { child, exited, lastWords } = spare
      const ready = once(child, 'message') as Promise<[ReadyFacts]>
      child.send({ ...settings, life, doom } satisfies StartOrder)
      spare = launch()
      let isToldToStop = false

      async function die(): Promise<NodeJS.Signals> {
        const { code, signal } = await exited
        if (signal !== null) return signal
        if (isToldToStop && code === 0) return 'SIGTERM'
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
        kill: () => child.kill('SIGKILL'),
        async stop() {
          isToldToStop = true
          child.kill('SIGTERM')
          const signal = await died
          if (signal !== 'SIGTERM') throw new Error(`process ${life} was ended by ${signal}`)
        },
      }
    },
    async [Symbol.asyncDispose]() {
      over.removeEventListener('abort', killAll)
      const exits = [...all].map(({ exited }) => exited)
      killAll()
      await Promise.all(exits)
    },
  }
}
