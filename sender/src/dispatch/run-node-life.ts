// Takes each node's next status when its time has come, one step a transaction. Which statuses follow is domain/'s.
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Report } from '../base/report.ts'
import { createWakeUp } from '../base/wake-up.ts'
import { takeStatus, type LifeSettings } from '../domain/node-life.ts'
import type { AnnounceChange, Store } from '../store/store.ts'

export interface NodeLifeParts {
  readonly store: Store
  readonly clock: Clock
  readonly realClock: Clock
  readonly announce: AnnounceChange
  readonly report: Report
  readonly life: LifeSettings
}

export interface NodeLife {
  start(): void
  stop(): Promise<void>
}

const RETRY_MS = 1_000

export function createNodeLife(parts: NodeLifeParts): NodeLife {
  const { store, clock } = parts
  const wakeUp = createWakeUp()
  const stopping = new AbortController()
  let loop: Promise<void> | undefined
  let stopListening: (() => void) | undefined

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        if (!(await takeStep())) await waitForStep()
      } catch (error) {
        parts.report.nodeLifeFailed(coerceError(error))
        await parts.realClock.sleep(RETRY_MS, stopping.signal)
      }
    }
  }

  function takeStep(): Promise<boolean> {
    const now = clock.now()
    return store.takeDueStep(
      now,
      (node, step) => takeStatus(node, step.status, now, parts.life),
      parts.announce,
    )
  }

  async function waitForStep(): Promise<void> {
    const dueAt = await store.nextStepDueAt()
    const waiting = new AbortController()
    const signal = AbortSignal.any([waiting.signal, stopping.signal])
    const waits = [wakeUp.wait(signal)]
    if (dueAt !== undefined) waits.push(clock.sleep(dueAt - clock.now(), signal))
    await Promise.race(waits)
    waiting.abort()
  }

  return {
    start() {
      stopListening = store.onChange(wakeUp.ring, 'steps')
      loop = run()
    },
    async stop() {
      stopping.abort()
      await loop
      stopListening?.()
    },
  }
}
