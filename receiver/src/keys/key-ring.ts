// Which fetched keys are good: the current ones, and for a while those they replaced. Pure: time is an argument.
import type { RsaPublicKey } from '@thunderstack-webhooks/shared'
import type { RemoteKeyEntry } from './remote-key-state.ts'

interface RetiredKey {
  readonly key: RsaPublicKey
  readonly usableUntil: number
}

export interface KeyRing {
  readonly current: readonly RsaPublicKey[]
  readonly retired: readonly RetiredKey[]
}

export const EMPTY_KEY_RING: KeyRing = { current: [], retired: [] }

/** Keys that are no longer served stay usable for `graceMs`: retries in flight carry their signatures. */
export function replaceKeys(
  ring: KeyRing,
  current: readonly RsaPublicKey[],
  now: number,
  graceMs: number,
): KeyRing {
  const isServed = (key: RsaPublicKey) => current.some((c) => c.fingerprint === key.fingerprint)
  const leaving = ring.current.map((key) => ({ key, usableUntil: now + graceMs }))
  const retired = [...leaving, ...ring.retired].filter(
    ({ key, usableUntil }) => !isServed(key) && usableUntil > now,
  )
  return { current, retired }
}

/** Current keys first. */
export function listUsableKeys(ring: KeyRing, now: number): readonly RsaPublicKey[] {
  const retired = ring.retired.filter(({ usableUntil }) => usableUntil > now)
  return [...ring.current, ...retired.map(({ key }) => key)]
}

/** Current keys first; the previous ones with the end of their grace, which may have passed. */
export function listEntries({ current, retired }: KeyRing): readonly RemoteKeyEntry[] {
  return [
    ...current.map((key) => ({ ...describeKey(key), role: 'current' as const })),
    ...retired.map(({ key, usableUntil }) => {
      return { ...describeKey(key), role: 'previous' as const, usableUntil }
    }),
  ]
}

function describeKey({ fingerprint, modulusLength }: RsaPublicKey) {
  return { fingerprint, modulusLength }
}
