// Claims: one, some at the same time, or as many as it takes until nothing more fits.
import fc from 'fast-check'
import { expect } from 'vitest'
import {
  createEndpointSlots,
  type EndpointSlots,
} from '../../../../sender/src/domain/endpoint-slots.ts'
import { LEASE_MS } from '../accept.ts'
import { checkClaim, useOf } from '../check-claim.ts'
import { createCommand, type Real } from '../command.ts'
import { URLS } from '../webhook-choice.ts'
import { isDueAt, type World } from '../world.ts'

const stages = fc.record({
  total: fc.integer({ min: 1, max: 6 }),
  perEndpoint: fc.integer({ min: 1, max: 4 }),
  retries: fc.integer({ min: 1, max: 4 }),
  /** Endpoints that are busy already. */
  busy: fc.array(fc.record({ url: fc.constantFrom(...URLS), isRetry: fc.boolean() }), {
    maxLength: 3,
  }),
})
type Stage = typeof stages extends fc.Arbitrary<infer Value> ? Value : never

export const claimCommands = fc
  .record({ stage: stages, rivalCount: fc.constantFrom(0, 0, 0, 2) })
  .map(({ stage, rivalCount }) =>
    createCommand(`claim(${fc.stringify(stage)}, rivals: ${rivalCount})`, async (world, real) => {
      const claims = Array.from({ length: 1 + rivalCount }, () =>
        claim(world, real, setSlots(stage)),
      )
      for (const facts of await Promise.all(claims)) {
        checkClaim(world, { ...facts, isAlone: rivalCount === 0 })
      }
    }),
  )

/** A claim may come back empty while it works its way past busy endpoints; not so often, though. */
const MAX_EMPTY = 8

export const drainCommands = stages.map((stage) =>
  createCommand(`drain(${fc.stringify(stage)})`, async (world, real) => {
    const slots = setSlots(stage)
    for (let empty = 0; empty < MAX_EMPTY; empty++) {
      const facts = await claim(world, real, slots)
      checkClaim(world, { ...facts, isAlone: true })
      const { deliveries, isCaughtUp } = facts.claimed
      for (const { webhook, isRetry } of deliveries) slots.take({ url: webhook.url, isRetry })
      if (deliveries.length > 0) empty = 0
      if (isCaughtUp) break
    }
    const due = world.deliveries.filter(isDueAt(world.now))
    expect(due.filter((delivery) => slots.freeAt(useOf(delivery)) > 0)).toEqual([])
  }),
)

function setSlots({ busy, ...limits }: Stage): EndpointSlots {
  const slots = createEndpointSlots(limits)
  for (const use of busy) slots.take(use)
  return slots
}

async function claim(world: World, { store, createClaimId }: Real, slots: EndpointSlots) {
  const lease = { claimId: createClaimId(), leaseUntil: world.realNow + LEASE_MS }
  return { lease, slots, claimed: await store.claimDue({ ...lease, now: world.now, slots }) }
}
