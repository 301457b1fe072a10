// Results come in, several at once, of claims that hold and of claims that were lost.
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Decision } from '../../../../sender/src/domain/decide-next.ts'
import type { Settlement } from '../../../../sender/src/store/store.ts'
import { settlementOf } from '../../../support/store-stage.ts'
import { createCommand } from '../command.ts'
import { pickClaim } from '../pick.ts'
import { settle } from '../settle.ts'
import type { World } from '../world.ts'

const results = fc.record({
  index: fc.nat(100),
  isLost: fc.constantFrom(false, false, false, true),
  kind: fc.constantFrom<Decision['kind']>('delivered', 'retry', 'retry', 'retry', 'dead', 'gone'),
  delayMs: fc.constantFrom(0, 20, 40),
})
type Result = typeof results extends fc.Arbitrary<infer Value> ? Value : never

export const settleCommands = fc.array(results, { minLength: 1, maxLength: 5 }).map((list) =>
  createCommand(
    `settle(${fc.stringify(list)})`,
    async (world, { store }) => {
      const settlements = list.map((result) => toSettlement(world, result))
      const settled = await store.settleAttempts(settlements)
      expect(settled).toEqual(settle(world, settlements))
    },
    ({ handedOut }) => handedOut.length > 0,
  ),
)

function toSettlement(world: World, result: Result): Settlement {
  const claimed = pickClaim(world, result)
  const settlement = settlementOf(claimed, toDecision(world, result), world.now)
  const signature = `signature of ${settlement.attempt.id}`
  return { ...settlement, event: { ...settlement.event, signature } }
}

function toDecision({ now }: World, { kind, delayMs }: Result): Decision {
  if (kind === 'retry') return { kind, at: now + delayMs, reason: 'step' }
  return kind === 'dead' ? { kind, reason: 'all failed' } : { kind }
}
