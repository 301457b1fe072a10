// Ids of claims: each names the process that claims, then the claim, so that a settle under it names both.
import type { Ids } from '../base/ids.ts'
import type { ClaimId } from '../domain/ids.ts'

export interface ClaimIds {
  create(): ClaimId
}

export function createClaimIds(ids: Ids): ClaimIds {
  const owner = ids.createHex()
  let count = 0
  return {
    create() {
      count += 1
      return `clm_${owner}.${count}`
    },
  }
}
