// Turns the numbers of a generated command into things of the world as it is by then.
import type { ClaimedDelivery } from '../../../sender/src/domain/delivery.ts'
import type { ClaimId } from '../../../sender/src/domain/ids.ts'
import type { World } from './world.ts'

export const pick = <Item>(items: readonly Item[], index: number): Item =>
  items[index % items.length]!

export interface ClaimChoice {
  readonly index: number
  readonly isLost: boolean
}

/** A claim that holds its delivery, or one that lost it to another claim; any, where there is none such. */
export function pickClaim(world: World, { index, isLost }: ClaimChoice): ClaimedDelivery {
  const wanted = world.handedOut.filter((claimed) =>
    isLost ? isLostToAnother(world, claimed) : isHolding(world, claimed),
  )
  return pick(wanted.length > 0 ? wanted : world.handedOut, index)
}

export const isHolding = (world: World, claimed: ClaimedDelivery): boolean =>
  holderOf(world, claimed) === claimed.claimId

function isLostToAnother(world: World, claimed: ClaimedDelivery): boolean {
  const holder = holderOf(world, claimed)
  return holder !== undefined && holder !== claimed.claimId
}

/** Undefined when nobody holds that delivery. */
function holderOf({ deliveries }: World, { id }: ClaimedDelivery): ClaimId | undefined {
  const delivery = deliveries.find((one) => one.id === id)
  return delivery?.state === 'in_flight' ? delivery.lease?.claimId : undefined
}
