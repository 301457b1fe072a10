// The headers of one attempt, in wire order and spelling. Host, Connection and Content-Length are the HTTP client's.
import { EXTENDED_HEADERS, THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import type { Event } from './event.ts'
import type { HeaderPairs } from './header-lines.ts'

/** `faithful`: nothing beyond what the platform documents. `extended`: ids, time, attempt and key beside it. */
export type WireProfile = 'faithful' | 'extended'

export interface RequestFacts {
  readonly signature: { readonly text: string; readonly keyFingerprint: string }
  readonly event: Pick<Event, 'id'>
  readonly attemptNumber: number
  readonly startedAt: number
  readonly wire: WireProfile
}

export function requestHeaders(facts: RequestFacts): HeaderPairs {
  const faithful = [
    ['Content-Type', 'application/json'],
    [THUNDERSTACK_SIGNATURE_HEADER, facts.signature.text],
  ] as const
  if (facts.wire === 'faithful') return faithful
  return [
    ...faithful,
    [EXTENDED_HEADERS.id, facts.event.id],
    [EXTENDED_HEADERS.timestamp, String(Math.floor(facts.startedAt / 1_000))],
    [EXTENDED_HEADERS.attempt, String(facts.attemptNumber)],
    [EXTENDED_HEADERS.keyFingerprint, facts.signature.keyFingerprint],
  ]
}
