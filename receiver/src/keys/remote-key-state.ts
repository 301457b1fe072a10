// What remoteKey tells about itself. Types only; times are milliseconds since 1970, and may have passed.
import type { KeyFetchReason } from './key-fetch-error.ts'

export interface RemoteKeyEntry {
  /** SHA-256 of the SubjectPublicKeyInfo, as in `delivery.keyFingerprint`. */
  readonly fingerprint: string
  readonly modulusLength: number
  /** `current` as the endpoint serves it; `previous` once it has been replaced. */
  readonly role: 'current' | 'previous'
  /** When the grace of a previous key ends. */
  readonly usableUntil?: number
}

export interface RemoteKeyFailure {
  readonly reason: KeyFetchReason
  readonly message: string
  readonly at: number
}

/** For a health page or a metric: no key text, no token. */
export interface RemoteKeyState {
  /** In the order in which they are tried. Empty before the first answer. */
  readonly keys: readonly RemoteKeyEntry[]
  /** When the endpoint was last asked with success. */
  readonly fetchedAt?: number
  /** Until then the endpoint is not asked, unless a signature fits no key. */
  readonly expiresAt?: number
  /** Until then the keys serve while the endpoint fails. */
  readonly usableUntil?: number
  /** Until then a signature that fits no key causes no request. */
  readonly coolingDownUntil?: number
  /** After a failure: until then no delivery causes a request. */
  readonly pausedUntil?: number
  readonly isFetching: boolean
  readonly requestCount: number
  /** Failures since the last success. */
  readonly failureCount: number
  /** Kept after a recovery. */
  readonly lastFailure?: RemoteKeyFailure
}
