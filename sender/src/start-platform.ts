import { ConfigError, SettingError } from './config/config-error.ts'
import { createConfig } from './config/config.ts'
import { runPlatform, type Platform } from './platform.ts'

/** The settings of `thunderstack-mock start`, with defaults that suit a test. */
export interface StartOptions {
  /** Default 0: any free port. */
  readonly port?: number
  readonly host?: string
  /** `memory` (default), the path of a SQLite file, or `postgres://…` with a database that may be shared. */
  readonly store?: string
  /** Where keys live when the store is a file. */
  readonly dataDir?: string
  /** `real` (default), `manual`, `scaled:<factor>`. */
  readonly clock?: string
  /** `docs` (default), `standard`, `none`, or a list such as `0s,30s`. */
  readonly retry?: string
  /** `off` (default), or failures in a row and how long at least, such as `20,5d`. */
  readonly autoDisable?: string
  /** Whether each webhook is sent its events strictly one after the other; default false. */
  readonly ordered?: boolean
  /** How long delivered events stay in the log; default `7d`, platform time. */
  readonly keepDelivered?: string
  /** How long events with a dead or cancelled delivery stay in the log; default `30d`. */
  readonly keepDead?: string
  /** `local` (default): anything but link-local and cloud metadata. `public-only`: public addresses only. */
  readonly egress?: 'local' | 'public-only'
  /** Ranges allowed beside public addresses, separated by commas, such as `10.0.0.0/8`. */
  readonly allowCidr?: string
  /** Path of a PEM file: certificates to trust at webhook URLs beside the usual ones. */
  readonly ca?: string
  /** Whether only https webhook URLs are taken; default false. */
  readonly httpsOnly?: boolean
  readonly wire?: 'faithful' | 'extended'
  readonly auth?: 'lenient' | 'strict'
  /** Whether an answer of the API that openapi.yaml does not have becomes a 500 that says so; default false. */
  readonly strictContract?: boolean
  /** How long a node takes for each status, such as `1s` (default). */
  readonly step?: string
  /** Precision of `eventTimestamp`; default `seconds`, as in every published sample. */
  readonly timestamps?: 'seconds' | 'milliseconds'
  /** `test` (default): the published test key; or the path of a PEM file. */
  readonly signingKey?: string
  /** Whether each attempt is signed by the key that is current then; default false: an event keeps its signature. */
  readonly resignOnRetry?: boolean
  readonly controlToken?: string
  /** Whether DESTROYED is announced; default true. */
  readonly destroyedEvent?: boolean
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

const START_OPTIONS: ReadonlySet<string> = new Set<keyof StartOptions>([
  'port',
  'host',
  'store',
  'dataDir',
  'clock',
  'retry',
  'autoDisable',
  'ordered',
  'keepDelivered',
  'keepDead',
  'egress',
  'allowCidr',
  'ca',
  'httpsOnly',
  'wire',
  'auth',
  'strictContract',
  'step',
  'timestamps',
  'signingKey',
  'resignOnRetry',
  'controlToken',
  'destroyedEvent',
  'logLevel',
])

/**
 * A platform inside this process, listening on loopback. Stop it with `stop()` or `await using`.
 *
 * Rejects with `ConfigError` when an option cannot be used.
 *
 * @example
 * await using platform = await startPlatform({ clock: 'manual' })
 * const node = await platform.nodes.create({ name: 'a', network: 'regtest', settings: { webhookUrl } })
 * const event = await platform.nodes.setStatus(node.nodeId, 'RUNNING')
 * await event.delivered()
 */
export async function startPlatform(options: StartOptions = {}): Promise<Platform> {
  const settings = { port: 0, store: 'memory', signingKey: 'test', ...options }
  const entries: [string, unknown][] = Object.entries(settings)
  const unknown = entries.map(([name]) => name).filter((name) => !START_OPTIONS.has(name))
  if (unknown.length > 0) {
    throw new ConfigError(
      `${unknown.join(', ')}: no such option of startPlatform; expected one of ${[...START_OPTIONS].join(', ')}`,
    )
  }
  const raw = entries.filter(([, value]) => value !== undefined)
  try {
    return await runPlatform(
      createConfig(Object.fromEntries(raw.map(([name, value]) => [name, String(value)]))),
    )
  } catch (error) {
    throw error instanceof SettingError ? error.asOption() : error
  }
}
