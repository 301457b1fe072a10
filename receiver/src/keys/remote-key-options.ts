// What remoteKey can be told, and the defaults. All numbers are ours: the platform documents none.
import { parseDuration, type Duration } from '../duration.ts'
import { RETRY_HORIZON_MS } from '../retry-horizon.ts'
import { fetchFromRuntime } from '../runtime.ts'
import type { FetchLike } from './fetch-like.ts'

export interface RemoteKeyOptions {
  /** Sent as `Authorization: Bearer …`; a function is asked before each request. The published OpenAPI asks for one. */
  readonly bearer?: string | (() => string | Promise<string>)
  /** How long a fetched key is used without asking again. Default `'10m'`. */
  readonly maxAge?: Duration
  /** Least time between two requests caused by signatures that fit no key. Default `'30s'`. */
  readonly cooldown?: Duration
  /** For the whole exchange, in real time. Default `'5s'`. */
  readonly timeout?: Duration
  /** How long beyond `maxAge` a key stays usable while the endpoint fails. Default `'24h'`. */
  readonly staleIfError?: Duration
  /** How long a replaced key stays usable; 0 to drop it at once. Default: the retry horizon, 2 h 35 min 30 s. */
  readonly previousKeyGrace?: Duration
  /** Longest answer that is read. Default 65536. */
  readonly maxResponseBytes?: number
  /** Allow `http:` beyond this machine, for a network that only you can write to. Default false. */
  readonly allowHttp?: boolean
  /** Instead of the runtime's `fetch`: a proxy agent, an instrumented client. */
  readonly fetch?: FetchLike
}

export interface RemoteKeySettings {
  readonly url: string
  readonly bearer: () => string | undefined | Promise<string>
  readonly maxAgeMs: number
  readonly cooldownMs: number
  readonly timeoutMs: number
  readonly staleIfErrorMs: number
  readonly previousKeyGraceMs: number
  readonly maxResponseBytes: number
  readonly fetch: FetchLike
}

/** Throws a TypeError for what cannot be meant. */
export function parseRemoteKeyOptions(
  url: string | URL,
  options: RemoteKeyOptions,
): RemoteKeySettings {
  const { bearer, maxResponseBytes = 65_536 } = options
  if (!Number.isInteger(maxResponseBytes) || maxResponseBytes < 1) {
    throw new TypeError('remoteKey: maxResponseBytes must be a positive whole number')
  }
  return {
    url: parseKeyUrl(url, options.allowHttp ?? false),
    bearer: typeof bearer === 'function' ? bearer : () => bearer,
    maxAgeMs: parseDuration(options.maxAge ?? '10m', 'remoteKey: maxAge'),
    cooldownMs: parseDuration(options.cooldown ?? '30s', 'remoteKey: cooldown'),
    timeoutMs: parseDuration(options.timeout ?? '5s', 'remoteKey: timeout'),
    staleIfErrorMs: parseDuration(options.staleIfError ?? '24h', 'remoteKey: staleIfError'),
    previousKeyGraceMs: parseDuration(
      options.previousKeyGrace ?? RETRY_HORIZON_MS,
      'remoteKey: previousKeyGrace',
    ),
    maxResponseBytes,
    fetch: options.fetch ?? fetchFromRuntime,
  }
}

function parseKeyUrl(text: string | URL, allowHttp: boolean): string {
  const url = URL.canParse(String(text)) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError('remoteKey: the address must be an absolute http or https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('remoteKey: credentials do not belong in the URL; use the bearer option')
  }
  // Whoever can change the answer on its way decides which signatures hold.
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    throw new TypeError(
      'remoteKey: use https, or set allowHttp if only you can write to that network',
    )
  }
  return url.href
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
}
