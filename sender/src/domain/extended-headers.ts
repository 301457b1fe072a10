// The headers of the `extended` wire profile: ids, time, attempt and key beside what the scheme sends. Ours, and not signed.
import { EXTENDED_HEADERS } from '@thunderstack-webhooks/shared'
import type { ClaimedDelivery } from './delivery.ts'
import type { HeaderPairs } from './header-lines.ts'
import { messageId } from './message-id.ts'

/** `faithful`: nothing beyond what the scheme documents. */
export type WireProfile = 'faithful' | 'extended'

/** `keyFingerprint` null under a scheme without such a key. */
export function extendedHeaders(
  claimed: ClaimedDelivery,
  startedAt: number,
  keyFingerprint: string | null,
): HeaderPairs {
  const { attemptNumber, webhook } = claimed
  const pairs: [string, string][] = [[EXTENDED_HEADERS.attempt, String(attemptNumber)]]
  if (keyFingerprint !== null) pairs.push([EXTENDED_HEADERS.keyFingerprint, keyFingerprint])
  // The standard scheme has these two itself, and signs them.
  if (webhook.scheme === 'standard') return pairs
  return [
    [EXTENDED_HEADERS.id, messageId(claimed)],
    [EXTENDED_HEADERS.timestamp, String(Math.floor(startedAt / 1_000))],
    ...pairs,
  ]
}
