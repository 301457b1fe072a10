// A redelivery of many as its owner sees it.
import type { RedeliveryResource } from '@thunderstack-webhooks/contracts'
import type { Redelivery } from '../../domain/redelivery.ts'
import { representSecond } from './second.ts'

export function representRedelivery(redelivery: Redelivery): RedeliveryResource {
  return {
    id: redelivery.id,
    state: redelivery.state,
    matched: redelivery.matchedCount,
    remaining: redelivery.remainingCount,
    perSecond: redelivery.perSecond,
    created_at: representSecond(redelivery.createdAt),
  }
}
