// Which processes of the platform can be called right now. Whoever wants one waits until there is one, or the run is over.
import type { PlatformClient } from '@thunderstack-webhooks/sender'
import type { LifeId } from './history.ts'
import type { SeededRandom } from './seeded-random.ts'

export interface Platforms {
  /** One of those that live; waits while none does. */
  pick(): Promise<PlatformClient>
  /** All that live. */
  all(): readonly PlatformClient[]
  add(life: LifeId, client: PlatformClient): void
  remove(life: LifeId): void
}

export function createPlatforms(random: SeededRandom, signal: AbortSignal): Platforms {
  const living = new Map<LifeId, PlatformClient>()
  let wake = Promise.withResolvers<undefined>()
  function wakeAll(): void {
    wake.resolve(undefined)
    wake = Promise.withResolvers()
  }
  signal.addEventListener('abort', wakeAll)
  return {
    async pick() {
      for (;;) {
        signal.throwIfAborted()
        const [first, ...others] = living.values()
        if (first) return random.pick([first, ...others])
        await wake.promise
      }
    },
    all: () => [...living.values()],
    add(life, client) {
      living.set(life, client)
      wakeAll()
    },
    remove: (life) => void living.delete(life),
  }
}
