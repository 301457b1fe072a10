// Which claims of a list no longer hold their delivery. One delivery may be there under two claims: an old one and its own.
import type { Claim } from './store.ts'

/** A row for each that does. */
export interface HeldRow {
  readonly id: string
  readonly claim_id: string
}

export function findLost(claims: readonly Claim[], held: readonly HeldRow[]): readonly Claim[] {
  const claimIds = new Map(held.map(({ id, claim_id: claimId }) => [id, claimId]))
  return claims.filter(({ deliveryId, claimId }) => claimIds.get(deliveryId) !== claimId)
}
