// Why one request to the key endpoint gave no key, as a closed set of reasons. Not a refusal: no delivery is at fault.

/**
 * - `unreachable`: no connection, or none that lasted; the cause has the system's code
 * - `timed-out`: the exchange took longer than `timeout`, the bearer function included
 * - `no-token`: the bearer function failed, or gave no text that a header can carry
 * - `redirected`: a redirect, which is never followed
 * - `unauthorized`: 401 or 403
 * - `bad-status`: any other status but 200, or 304 without having been asked "is it still this one?"
 * - `too-large`: more than `maxResponseBytes`, announced or counted
 * - `empty`: no bytes
 * - `not-text`: not UTF-8
 * - `html`: a page for people, as a proxy or a sign-in in between answers
 * - `not-a-key`: text in none of the accepted forms; the cause is an ERR_KEY_INVALID
 */
export type KeyFetchReason =
  | 'unreachable'
  | 'timed-out'
  | 'no-token'
  | 'redirected'
  | 'unauthorized'
  | 'bad-status'
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'html'
  | 'not-a-key'

/**
 * What `remoteKey` fails with: the `cause` of ERR_KEY_UNAVAILABLE, told to `onFetchFailed`, and kept by `state()`. Holds
 * no token and nothing of the answer but its status.
 *
 * @example
 * remoteKey(url, { onFetchFailed: ({ reason }) => metrics.increment(`webhook_key_${reason}`) })
 */
export class KeyFetchError extends Error {
  override readonly name = 'KeyFetchError'
  readonly reason: KeyFetchReason

  constructor(reason: KeyFetchReason, message: string, options?: { readonly cause: unknown }) {
    super(`the key endpoint ${message}`, options)
    this.reason = reason
  }
}
