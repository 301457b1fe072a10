// Claims that are given back, renewed, or whose lease has ended.
import fc from 'fast-check'
import { expect } from 'vitest'
import type { ClaimedDelivery } from '../../../../sender/src/domain/delivery.ts'
import type { Claim } from '../../../../sender/src/store/store.ts'
import { LEASE_MS } from '../accept.ts'
import { createCommand } from '../command.ts'
import { cancel } from '../end-turns.ts'
import { isHolding, pickClaim } from '../pick.ts'
import type { World, WorldDelivery } from '../world.ts'

const picks = fc.array(
  fc.record({ index: fc.nat(100), isLost: fc.constantFrom(false, false, true) }),
  { minLength: 1, maxLength: 3 },
)
const hasClaims = ({ handedOut }: World): boolean => handedOut.length > 0

export const returnCommands = picks.map((list) =>
  createCommand(
    `returnClaims(${fc.stringify(list)})`,
    async (world, { store }) => {
      const claims = list.map((one) => pickClaim(world, one))
      await store.returnClaims(claims.map(toClaim))
      for (const delivery of heldBy(world, claims)) free(delivery)
    },
    hasClaims,
  ),
)

export const renewCommands = picks.map((list) =>
  createCommand(
    `renewLeases(${fc.stringify(list)})`,
    async (world, { store }) => {
      const claims = list.map((one) => pickClaim(world, one))
      const leaseUntil = world.realNow + LEASE_MS
      const lost = await store.renewLeases(claims.map(toClaim), leaseUntil)
      expect(lost).toEqual(claims.filter((claimed) => !isHolding(world, claimed)).map(toClaim))
      for (const delivery of heldBy(world, claims)) {
        delivery.lease = { ...delivery.lease!, leaseUntil }
      }
    },
    hasClaims,
  ),
)

export const recoverCommands = fc.constant(
  createCommand('recoverLeases()', async (world, { store }) => {
    const lapsed = world.deliveries.filter(
      ({ state, lease }) => state === 'in_flight' && lease!.leaseUntil < world.realNow,
    )
    expect(await store.recoverLeases(world.realNow)).toBe(lapsed.length)
    lapsed.forEach(free)
  }),
)

const toClaim = ({ id, claimId }: ClaimedDelivery): Claim => ({ deliveryId: id, claimId })

function heldBy(world: World, claims: readonly ClaimedDelivery[]): readonly WorldDelivery[] {
  const holding = claims.filter((claimed) => isHolding(world, claimed))
  return world.deliveries.filter(({ id }) => holding.some((claimed) => claimed.id === id))
}

/** As it was, unless its webhook has ended meanwhile: then it ends at the instant it was due. */
function free(delivery: WorldDelivery): void {
  delivery.lease = null
  if (delivery.webhook.state === 'active') {
    Object.assign(delivery, { state: 'pending', isFresh: true })
  } else cancel(delivery, delivery.dueAt)
}
