// What the receiver asks of keys. Implemented by staticKey and remoteKey; write your own for a secret store.
import type { RsaPublicKey } from '@thunderstack-webhooks/shared'

/**
 * Public keys in the order in which to try them. Times are milliseconds since 1970, given by the receiver.
 *
 * @example
 * const keys: KeySource = { keys: () => loadKeysFromVault() }
 */
export interface KeySource {
  /** The keys that are good at `now`. What it throws becomes 503: the delivery may be genuine. */
  keys(now: number): Promise<readonly RsaPublicKey[]>
  /** Called when a well-formed signature fits no key. Answers what is known by then; must limit its own requests. */
  refreshAfterMismatch?(now: number): Promise<readonly RsaPublicKey[]>
  /** Called by `receiver.ready()`, before `keys`: a chance to load now, whatever was tried before. */
  ready?(now: number): Promise<void>
}
