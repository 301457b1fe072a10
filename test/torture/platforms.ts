// Which processes of the platform can be called right now. Whoever wants one waits until there is one.
import type { PlatformClient } from '@thunderstack-webhooks/sender'
import type { LifeId } from './history.ts'
import type { SeededRandom } from './seeded-random.ts'

export interface Platforms {
  /** One of those that live; waits while none does. */
  pick(): Promise<PlatformClient>
  add(life: LifeId, client: PlatformClient): void
  remove(life: LifeId): void
}

export function createPlatforms(random: SeededRandom): Platforms {
  const living = new Map<LifeId, PlatformClient>()
  let someone = Promise.withResolvers<undefined>()
  return {
    async pick() {
      for (;;) {
        const [first, ...others] = living.values()
        if (first) return random.pick([first, ...others])
        await someone.promise
      }
    },
    add(life, client) {
      living.set(life, client)
      someone.resolve(undefined)
      someone = Promise.withResolvers()
    },
    remove: (life) => void living.delete(life),
  }
}
