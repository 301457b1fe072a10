// A key that is fetched and kept. Decides when to ask; the asking is in fetch-keys.ts, which keys are good in key-ring.ts.
import type { RsaPublicKey } from '@thunderstack-webhooks/shared'
import { KeyUnavailableError } from '../errors/key-errors.ts'
import { bindsSocketsToRequests } from '../runtime.ts'
import { fetchKeys } from './fetch-keys.ts'
import { EMPTY_KEY_RING, listUsableKeys, replaceKeys } from './key-ring.ts'
import type { KeySource } from './key-source.ts'
import { parseRemoteKeyOptions, type RemoteKeyOptions } from './remote-key-options.ts'

const FIRST_PAUSE_MS = 1_000

/**
 * The platform's key endpoint, or any URL that serves a key in a form `staticKey` accepts, a JWK set included.
 *
 * - *Empty*: nothing was fetched yet. `keys` fetches; when that fails, the next delivery tries again at once, and after
 *   that in pauses that double up to `cooldown`. Deliveries meanwhile are answered 503 with `Retry-After`.
 * - *Fresh*, for `maxAge`: no request, unless a signature of the right length fits no key, and then one per `cooldown`.
 * - *Stale*: `keys` fetches; when that fails, the old keys serve on for `staleIfError` and the next try waits `cooldown`.
 *
 * There is never more than one request under way, and no redirect is followed. Throws a TypeError for unusable options.
 *
 * @example
 * remoteKey('https://cloud-api.thunderstack.org/api/webhook-public-key', { bearer: token })
 */
export function remoteKey(url: string | URL, options: RemoteKeyOptions = {}): KeySource {
  const settings = parseRemoteKeyOptions(url, options)
  let ring = EMPTY_KEY_RING
  let fetchedAt = -Infinity
  let failureCount = 0
  let lastFailure: unknown
  let pausedUntil = -Infinity
  let mismatchAskedAt = -Infinity
  let underWay: Promise<void> | undefined

  const isFresh = (now: number) => now - fetchedAt < settings.maxAgeMs
  const isUsable = (now: number) => now - fetchedAt < settings.maxAgeMs + settings.staleIfErrorMs

  const findUnderWay = () => (bindsSocketsToRequests() ? undefined : underWay)

  function refresh(now: number): Promise<void> {
    const joined = findUnderWay()
    if (joined) return joined
    const own = load(now).finally(() => {
      underWay = undefined
    })
    underWay = own
    return own
  }

  async function load(now: number): Promise<void> {
    try {
      ring = replaceKeys(ring, await fetchKeys(settings), now, settings.previousKeyGraceMs)
      fetchedAt = now
      failureCount = 0
      pausedUntil = -Infinity
    } catch (error) {
      failureCount += 1
      lastFailure = error
      pausedUntil = now + decidePause(failureCount, isUsable(now), settings.cooldownMs)
      throw error
    }
  }

  function createUnavailable(now: number): KeyUnavailableError {
    return new KeyUnavailableError({ retryAfterMs: pausedUntil - now, cause: lastFailure })
  }

  return {
    async keys(now: number): Promise<readonly RsaPublicKey[]> {
      if (isFresh(now)) return listUsableKeys(ring, now)
      // The failure is not lost: it is the cause of the error below, unless old keys make it bearable.
      if (now >= pausedUntil) await Promise.allSettled([refresh(now)])
      if (isUsable(now)) return listUsableKeys(ring, now)
      throw createUnavailable(now)
    },

    async refreshAfterMismatch(now: number): Promise<readonly RsaPublicKey[]> {
      const mayAsk = now - mismatchAskedAt >= settings.cooldownMs
      if (mayAsk) mismatchAskedAt = now
      if (mayAsk || findUnderWay()) await refresh(now)
      return listUsableKeys(ring, now)
    },

    async ready(now: number): Promise<void> {
      if (isFresh(now)) return
      await Promise.allSettled([refresh(now)])
      if (!isUsable(now)) throw createUnavailable(now)
    },
  }
}

function decidePause(failureCount: number, hasUsableKeys: boolean, longestMs: number): number {
  if (hasUsableKeys) return longestMs
  return failureCount === 1 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failureCount - 2), longestMs)
}
