// One move a test makes on a store and on the world at once. After each, the store is asked all it can say.
import type { AsyncCommand } from 'fast-check'
import { expect } from 'vitest'
import type { ClaimedDelivery } from '../../../sender/src/domain/delivery.ts'
import type { ClaimId } from '../../../sender/src/domain/ids.ts'
import type { Store } from '../../../sender/src/store/store.ts'
import { checkStore } from './check-store.ts'
import { isClaimable, type World } from './world.ts'

export interface Real {
  readonly store: Store
  readonly createClaimId: () => ClaimId
  /** What was claimed at birth: slots asked for in transactions, and what began after their commits. */
  readonly births: { takenCount: number; readonly begun: ClaimedDelivery[] }
}

export type StoreCommand = AsyncCommand<World, Real>

export function createCommand(
  text: string,
  run: (world: World, real: Real) => Promise<void>,
  check: (world: World) => boolean = () => true,
): StoreCommand {
  return {
    check,
    toString: () => text,
    async run(world, real) {
      const before = new Map(
        world.deliveries.filter(isClaimable).map(({ id, dueAt }) => [id, dueAt]),
      )
      let ringCount = 0
      const stop = real.store.onChange(() => ringCount++, 'deliveries')
      await run(world, real)
      stop()
      await checkStore(world, real.store)
      const isNews = world.deliveries
        .filter(isClaimable)
        .some(({ id, dueAt }) => before.get(id) !== dueAt)
      if (isNews) expect(ringCount, 'whoever waits for deliveries is told').toBeGreaterThan(0)
    },
  }
}
