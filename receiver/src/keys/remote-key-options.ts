// What remoteKey can be told, and the defaults. All numbers are ours: the platform documents none.
import { checkOption, checkPositive } from '../check-option.ts'
import { checkOptionNames } from '../check-option-names.ts'
import { parseDuration, type Duration } from '../duration.ts'
import { RETRY_HORIZON_MS } from '../retry-horizon.ts'
import { fetchFromRuntime } from '../runtime.ts'
import type { FetchLike } from './fetch-like.ts'
import type { KeyFetchError } from './key-fetch-error.ts'

export interface RemoteKeyOptions {
  /** Sent as `Authorization: Bearer …`; a function is asked before each request. The published OpenAPI asks for one. */
  readonly bearer?: string | (() => string | Promise<string>)
  /**
   * How long a fetched key is used without asking again, at the most. An answer's `Cache-Control: max-age` can shorten it;
   * nothing can lengthen it. Default `'10m'`.
   */
  readonly maxAge?: Duration
  /** The least, for answers that say `no-store`, `no-cache` or a short `max-age`. Default `'1m'`, or `maxAge` if less. */
  readonly minAge?: Duration
  /** Least time between two requests caused by signatures that fit no key. Default `'30s'`. */
  readonly cooldown?: Duration
  /** For the whole exchange, in real time, the bearer function included. Default `'5s'`. */
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
  /** Told of every request that gave no key, also while old keys hide the trouble from everybody else. */
  readonly onFetchFailed?: (error: KeyFetchError) => void | Promise<void>
}

export interface RemoteKeySettings {
  readonly url: string
  readonly bearer: () => string | undefined | Promise<string>
  readonly minAgeMs: number
  readonly maxAgeMs: number
  readonly cooldownMs: number
  readonly timeoutMs: number
  readonly staleIfErrorMs: number
  readonly previousKeyGraceMs: number
  readonly maxResponseBytes: number
  readonly fetch: FetchLike
  readonly onFetchFailed: RemoteKeyOptions['onFetchFailed']
}

const CALLER = 'remoteKey'
const DEFAULT_MIN_AGE_MS = 60_000

// Complete by its type.
const OPTION_NAMES: Readonly<Record<keyof RemoteKeyOptions, true>> = {
  bearer: true,
  maxAge: true,
  minAge: true,
  cooldown: true,
  timeout: true,
  staleIfError: true,
  previousKeyGrace: true,
  maxResponseBytes: true,
  allowHttp: true,
  fetch: true,
  onFetchFailed: true,
}

/** Throws a TypeError for what cannot be meant. */
export function parseRemoteKeyOptions(
  url: string | URL,
  options: RemoteKeyOptions,
): RemoteKeySettings {
  const { bearer, maxResponseBytes = 65_536 } = options
  checkOptionNames(CALLER, options, OPTION_NAMES)
  checkPositive(CALLER, 'maxResponseBytes', maxResponseBytes)
  const timeoutMs = parseOption('timeout', options.timeout ?? '5s')
  checkPositive(CALLER, 'timeout', timeoutMs)
  check(
    typeof bearer !== 'string' || isBearerToken(bearer),
    'bearer must be a token without blanks (is the setting filled in?)',
  )
  return {
    url: parseKeyUrl(url, options.allowHttp ?? false),
    bearer: typeof bearer === 'function' ? bearer : () => bearer,
    ...parseAges(options),
    cooldownMs: parseOption('cooldown', options.cooldown ?? '30s'),
    timeoutMs,
    staleIfErrorMs: parseOption('staleIfError', options.staleIfError ?? '24h'),
    previousKeyGraceMs: parseOption(
      'previousKeyGrace',
      options.previousKeyGrace ?? RETRY_HORIZON_MS,
    ),
    maxResponseBytes,
    fetch: options.fetch ?? fetchFromRuntime,
    onFetchFailed: options.onFetchFailed,
  }
}

function parseAges({ minAge, maxAge = '10m' }: RemoteKeyOptions) {
  const maxAgeMs = parseOption('maxAge', maxAge)
  const minAgeMs = parseOption('minAge', minAge ?? Math.min(DEFAULT_MIN_AGE_MS, maxAgeMs))
  check(minAgeMs <= maxAgeMs, 'minAge must not be above maxAge')
  return { minAgeMs, maxAgeMs }
}

function parseOption(name: keyof RemoteKeyOptions, value: Duration): number {
  return parseDuration(value, `${CALLER}: ${name}`)
}

/** Whether a header can carry it. Asked here, because a runtime's own complaint would quote it. */
export function isBearerToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

function parseKeyUrl(text: string | URL, allowHttp: boolean): string {
  const url = URL.canParse(String(text)) ? new URL(text) : undefined
  const isHttp = url?.protocol === 'http:'
  check(
    url !== undefined && (isHttp || url.protocol === 'https:'),
    'the address must be an absolute http or https URL',
  )
  check(url.username + url.password === '', 'credentials do not belong in the URL; use bearer')
  // Whoever can change the answer on its way decides which signatures hold.
  check(
    !isHttp || allowHttp || isLoopback(url.hostname),
    'use https, or set allowHttp if only you can write to that network',
  )
  return url.href
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
}

function check(holds: boolean, message: string): asserts holds {
  checkOption(CALLER, holds, message)
}
