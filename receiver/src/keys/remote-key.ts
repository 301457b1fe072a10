// A key that is fetched and kept. Decides when to ask; the asking is in fetch-keys.ts, which keys are good in key-ring.ts.
import type { RsaPublicKey } from '@thunderstack-webhooks/shared'
import { KeyUnavailableError } from '../errors/key-errors.ts'
import { bindsSocketsToRequests } from '../runtime.ts'
import { tellOwner } from '../tell-owner.ts'
import { fetchKeys, type KeyAnswer } from './fetch-keys.ts'
import type { KeyFetchError } from './key-fetch-error.ts'
import { EMPTY_KEY_RING, listEntries, listUsableKeys, replaceKeys } from './key-ring.ts'
import type { KeySource } from './key-source.ts'
import { parseRemoteKeyOptions, type RemoteKeyOptions } from './remote-key-options.ts'
import type { RemoteKeyState } from './remote-key-state.ts'

const FIRST_PAUSE_MS = 1_000

/** Keys from a URL, with a look inside. */
export interface RemoteKeySource extends KeySource {
  /**
   * What is known, since when, and what went wrong: for a health page or a metric. Asks nobody.
   *
   * @example
   * const { keys, fetchedAt, lastFailure } = source.state()
   */
  readonly state: () => RemoteKeyState
}

/**
 * The platform's key endpoint, or any URL that serves a key in a form `staticKey` accepts, a JWK set included.
 *
 * - *Empty*: nothing was fetched yet. `keys` fetches; when that fails, the next delivery tries again at once, and after
 *   that in pauses that double up to `cooldown`. Deliveries meanwhile are answered 503 with `Retry-After`.
 * - *Fresh*, as long as the answer's `Cache-Control` says, between `minAge` and `maxAge`: no request, unless a signature of
 *   the right length fits no key, and then one per `cooldown`.
 * - *Stale*: `keys` fetches; when that fails, the old keys serve on for `staleIfError` and the next try waits `cooldown`.
 *
 * There is never more than one request under way, and no redirect is followed. Throws a TypeError for unusable options.
 *
 * @example
 * remoteKey('https://cloud-api.thunderstack.org/api/webhook-public-key', { bearer: token })
 */
export function remoteKey(url: string | URL, options: RemoteKeyOptions = {}): RemoteKeySource {
  const settings = parseRemoteKeyOptions(url, options)
  let ring = EMPTY_KEY_RING
  let etag: string | undefined
  let fetchedAt = -Infinity
  let freshForMs = 0
  let failureCount = 0
  let lastFailure: { readonly error: KeyFetchError; readonly at: number } | undefined
  let pauseMs = 0
  let mismatchAskedAt = -Infinity
  let requestCount = 0
  let underWay: Promise<void> | undefined

  const isFresh = (now: number) => isWithin(freshForMs, fetchedAt, now)
  const isUsable = (now: number) => isWithin(freshForMs + settings.staleIfErrorMs, fetchedAt, now)
  const isPaused = (now: number) => isWithin(pauseMs, lastFailure?.at ?? -Infinity, now)

  const findUnderWay = () => (bindsSocketsToRequests() ? undefined : underWay)

  function refresh(now: number, knownTag: string | undefined): Promise<void> {
    const joined = findUnderWay()
    if (joined) return joined
    const own = load(now, knownTag).finally(() => {
      if (underWay === own) underWay = undefined
    })
    underWay = own
    return own
  }

  async function load(now: number, knownTag: string | undefined): Promise<void> {
    requestCount += 1
    try {
      accept(await fetchKeys(settings, knownTag), now)
    } catch (error) {
      failureCount += 1
      lastFailure = { error: error as KeyFetchError, at: now }
      pauseMs = decidePause(failureCount, isUsable(now), settings.cooldownMs)
      void tellOwner('onFetchFailed', settings.onFetchFailed, lastFailure.error)
      throw error
    }
  }

  function accept(answer: KeyAnswer, now: number): void {
    const { previousKeyGraceMs } = settings
    if (answer.kind === 'served') ring = replaceKeys(ring, answer.keys, now, previousKeyGraceMs)
    etag = answer.etag
    freshForMs = answer.freshForMs
    fetchedAt = now
    failureCount = 0
    pauseMs = 0
  }

  function createUnavailable(now: number): KeyUnavailableError {
    const retryAt = (lastFailure?.at ?? now) + pauseMs
    return new KeyUnavailableError({ retryAfterMs: retryAt - now, cause: lastFailure?.error })
  }

  return {
    async keys(now: number): Promise<readonly RsaPublicKey[]> {
      if (isFresh(now)) return listUsableKeys(ring, now)
      // The failure is not lost: it is the cause of the error below, unless old keys make it bearable.
      if (!isPaused(now)) await Promise.allSettled([refresh(now, etag)])
      if (isUsable(now)) return listUsableKeys(ring, now)
      throw createUnavailable(now)
    },

    async refreshAfterMismatch(now: number): Promise<readonly RsaPublicKey[]> {
      const mayAsk = !isPaused(now) && !isWithin(settings.cooldownMs, mismatchAskedAt, now)
      if (mayAsk) mismatchAskedAt = now
      // The tag of keys that do not fit is left out: "still these" would be no help, even if it were true.
      if (mayAsk || findUnderWay()) await refresh(now, undefined)
      return listUsableKeys(ring, now)
    },

    async ready(now: number): Promise<void> {
      if (isFresh(now)) return
      await Promise.allSettled([refresh(now, etag)])
      if (!isUsable(now)) throw createUnavailable(now)
    },

    state(): RemoteKeyState {
      const isKnown = fetchedAt !== -Infinity
      const expiresAt = fetchedAt + freshForMs
      return {
        keys: listEntries(ring),
        ...(isKnown && { fetchedAt, expiresAt, usableUntil: expiresAt + settings.staleIfErrorMs }),
        ...(mismatchAskedAt !== -Infinity && {
          coolingDownUntil: mismatchAskedAt + settings.cooldownMs,
        }),
        ...(lastFailure && pauseMs > 0 && { pausedUntil: lastFailure.at + pauseMs }),
        isFetching: underWay !== undefined,
        requestCount,
        failureCount,
        ...(lastFailure && {
          lastFailure: {
            reason: lastFailure.error.reason,
            message: lastFailure.error.message,
            at: lastFailure.at,
          },
        }),
      }
    },
  }
}

/** Both ways: a clock that was set back must not lengthen anything by more than the length itself. */
function isWithin(lengthMs: number, since: number, now: number): boolean {
  return Math.abs(now - since) < lengthMs
}

function decidePause(failureCount: number, hasUsableKeys: boolean, longestMs: number): number {
  if (hasUsableKeys) return longestMs
  return failureCount === 1 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failureCount - 2), longestMs)
}
