// One request to the key endpoint: address in, keys out, or a KeyFetchError. Remembers nothing and decides nothing.
import { decodeUtf8, importRsaPublicKey, type RsaPublicKey } from '@thunderstack-webhooks/shared'
import { readStream } from '../read-stream.ts'
import { decideFreshness } from './answer-freshness.ts'
import type { FetchLikeResponse } from './fetch-like.ts'
import { KeyFetchError, type KeyFetchReason } from './key-fetch-error.ts'
import { parseKey } from './parse-key.ts'
import { isBearerToken, type RemoteKeySettings } from './remote-key-options.ts'
import { withinTime } from './within-time.ts'

export type KeyAnswer = (
  | { readonly kind: 'served'; readonly keys: readonly RsaPublicKey[] }
  | { readonly kind: 'unchanged' }
) & { readonly etag: string | undefined; readonly freshForMs: number }

/**
 * Rejects with a KeyFetchError unless the endpoint answers in time, with usable keys or, if it was given the tag of those at
 * hand, with 304. Follows no redirect.
 */
export async function fetchKeys(
  settings: RemoteKeySettings,
  knownTag: string | undefined,
): Promise<KeyAnswer> {
  try {
    return await withinTime(settings.timeoutMs, (signal) => exchange(settings, knownTag, signal))
  } catch (cause) {
    if (cause instanceof KeyFetchError) throw cause
    const isTimeout = (cause as { name?: unknown } | null)?.name === 'TimeoutError'
    throw isTimeout
      ? new KeyFetchError('timed-out', `took longer than ${settings.timeoutMs} ms`, { cause })
      : new KeyFetchError('unreachable', 'could not be reached or broke off', { cause })
  }
}

async function exchange(
  settings: RemoteKeySettings,
  knownTag: string | undefined,
  signal: AbortSignal,
): Promise<KeyAnswer> {
  const response = await settings.fetch(settings.url, {
    headers: {
      accept: 'application/json',
      ...(await formatAuthorization(settings.bearer)),
      // Without a tag, a cache on the way must ask the endpoint itself: what it has may be the key that did not fit.
      ...(knownTag === undefined ? { 'cache-control': 'no-cache' } : { 'if-none-match': knownTag }),
    },
    redirect: 'manual',
    signal,
  })
  const freshForMs = decideFreshness(response.headers, settings)
  if (response.status === 304 && knownTag !== undefined) {
    return { kind: 'unchanged', etag: knownTag, freshForMs }
  }
  const keys = await parseKeys(await readText(response, settings.maxResponseBytes))
  return { kind: 'served', keys, etag: response.headers?.get('etag') ?? undefined, freshForMs }
}

async function formatAuthorization(
  bearer: RemoteKeySettings['bearer'],
): Promise<Record<string, string>> {
  try {
    const token = await bearer()
    if (token === undefined) return {}
    if (isBearerToken(token)) return { authorization: `Bearer ${token}` }
  } catch (cause) {
    throw new KeyFetchError('no-token', 'was not asked: the bearer function failed', { cause })
  }
  throw new KeyFetchError('no-token', 'was not asked: the bearer token fits no header')
}

async function readText(response: FetchLikeResponse, limit: number): Promise<string> {
  const failure = judgeHead(response, limit)
  if (failure) {
    // What becomes of the rest of an unwanted answer changes nothing.
    await Promise.allSettled([response.body?.cancel()])
    throw failure
  }
  const bytes = response.body ? await readStream(response.body, limit) : new Uint8Array()
  if (!bytes) throw createTooLarge(limit)
  if (bytes.length === 0) throw new KeyFetchError('empty', 'answered with an empty body')
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new KeyFetchError('not-text', 'answered with no UTF-8')
}

function judgeHead({ status, headers }: FetchLikeResponse, limit: number): Error | undefined {
  if (status !== 200) {
    return new KeyFetchError(classifyStatus(status), `answered ${status}, not 200`)
  }
  const announced = Number(headers?.get('content-length') ?? 0)
  return announced > limit ? createTooLarge(limit) : undefined
}

function classifyStatus(status: number): KeyFetchReason {
  if (status === 401 || status === 403) return 'unauthorized'
  // Browsers hide a redirect behind status 0.
  const isRedirect = status === 0 || (status >= 300 && status < 400 && status !== 304)
  return isRedirect ? 'redirected' : 'bad-status'
}

function createTooLarge(limit: number): KeyFetchError {
  return new KeyFetchError('too-large', `answered with more than ${limit} bytes`)
}

// The content type is not looked at: the text either is a key in one of the known forms or it is not.
async function parseKeys(text: string): Promise<readonly RsaPublicKey[]> {
  if (/^\s*</.test(text)) {
    throw new KeyFetchError('html', 'answered with HTML')
  }
  try {
    return await Promise.all(parseKey(text).map((spki) => importRsaPublicKey(spki)))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : ''
    throw new KeyFetchError('not-a-key', `answered with no usable key. ${reason}`, { cause })
  }
}
