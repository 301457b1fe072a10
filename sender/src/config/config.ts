// Raw settings to a decided, frozen Config: every default, every unit, every cross-check.
import { isIP } from 'node:net'
import { join } from 'node:path'
import type { TimestampPrecision } from '@thunderstack-webhooks/shared'
import type { LogLevel } from '../base/logger.ts'
import { parseDuration } from '../domain/duration.ts'
import type { SlotLimits } from '../domain/endpoint-slots.ts'
import { parseRetrySchedule, type RetrySchedule } from '../domain/retry-schedule.ts'
import type { AutoDisable } from '../domain/webhook-health.ts'
import { SettingError } from './config-error.ts'
import type { RawSettings } from './env.ts'
import { parseControlToken } from './parse-control-token.ts'
import { parseDataDir } from './parse-data-dir.ts'
import { createSecrets, type Secrets } from './secrets.ts'

const SECOND = 1_000

export interface Config {
  readonly http: {
    readonly host: string
    readonly port: number
    readonly isLoopback: boolean
    readonly auth: 'lenient' | 'strict'
    readonly isStrictContract: boolean
  }
  readonly store:
    | { readonly kind: 'memory' }
    /** `setting`: which one led to the file. */
    | { readonly kind: 'sqlite'; readonly path: string; readonly setting: 'store' | 'dataDir' }
    /** Its address is a secret. */
    | { readonly kind: 'postgres' }
  /** Folder of keys and, by default, of the store; null when nothing is kept there. */
  readonly dataDir: string | null
  readonly clock:
    | { readonly kind: 'real' }
    | { readonly kind: 'scaled'; readonly factor: number }
    | { readonly kind: 'manual' }
  readonly life: {
    readonly stepMs: number
    readonly announcesDestroyed: boolean
    readonly rlnImage: string
    readonly timestamps: TimestampPrecision
  }
  readonly dispatch: {
    readonly schedule: RetrySchedule
    readonly slots: SlotLimits
    readonly autoDisable: AutoDisable | null
    readonly leaseMs: number
    readonly wire: 'faithful' | 'extended'
  }
  readonly retention: {
    readonly keepDeliveredMs: number
    readonly keepDeadMs: number
    /** When it runs: a cron pattern, in UTC. */
    readonly pattern: string
  }
  readonly send: {
    readonly connectMs: number
    readonly deadlineMs: number
    readonly maxResponseBytes: number
    readonly egress: { readonly mode: 'local' | 'public-only'; readonly allow: readonly string[] }
    /** File of certificates trusted beside those of Node, in PEM form. */
    readonly ca: string | null
  }
  readonly webhooks: { readonly isHttpsOnly: boolean; readonly isOrdered: boolean }
  readonly signing: (
    | { readonly kind: 'own' }
    | { readonly kind: 'test' }
    | { readonly kind: 'file'; readonly path: string }
  ) & {
    /** Whether each attempt is signed by the key that is current then. */
    readonly resigns: boolean
  }
  readonly logLevel: LogLevel
  readonly secrets: Secrets
}

/** A commit id, as the node software tags its images. This one is ours. */
const RLN_IMAGE = '7f1d0c9b3a5e48d26b8f94c1e07a2d5b6c3e9f10'

export function createConfig(raw: RawSettings): Config {
  for (const [setting, expected] of NEVER_EMPTY) checkGiven(setting, raw[setting], expected)
  const controlToken = parseControlToken(raw.controlToken)
  const host = parseHost(raw.host ?? '127.0.0.1')
  const isLoopback = isLoopbackHost(host)
  if (!isLoopback && controlToken === null) {
    throw new SettingError(
      'host',
      `${host} opens the platform beyond this machine: give --control-token <text> as well, it guards the control API under /_mock/`,
    )
  }
  const folder = parseDataDir(raw.dataDir)
  const store: Config['store'] =
    raw.store === undefined
      ? { kind: 'sqlite', path: join(folder, 'platform.sqlite'), setting: 'dataDir' }
      : parseStore(raw.store)
  const signing = parseSigningKey(raw.signingKey)
  const usesFolder = raw.store === undefined || raw.dataDir !== undefined || signing.kind !== 'test'
  const deadlineMs = 15 * SECOND
  return Object.freeze({
    http: {
      host,
      port: parsePort(raw.port ?? '4100'),
      isLoopback,
      auth: parseChoice('auth', raw.auth ?? 'lenient', ['lenient', 'strict']),
      isStrictContract: parseSwitch('strictContract', raw.strictContract ?? 'false'),
    },
    store,
    dataDir: store.kind !== 'memory' && usesFolder ? folder : null,
    clock: parseClock(raw.clock ?? 'real'),
    life: {
      stepMs: parseStep(raw.step ?? '1s'),
      announcesDestroyed: parseSwitch('destroyedEvent', raw.destroyedEvent ?? 'true'),
      rlnImage: RLN_IMAGE,
      timestamps: parseChoice('timestamps', raw.timestamps ?? 'seconds', [
        'seconds',
        'milliseconds',
      ]),
    },
    dispatch: {
      schedule: parseSchedule(raw.retry ?? 'docs'),
      slots: { total: 64, perEndpoint: 4, retries: 32 },
      autoDisable: parseAutoDisable(raw.autoDisable ?? 'off'),
      // Longer than any attempt, and than any tolerable difference between two machines' clocks.
      leaseMs: deadlineMs + 15 * SECOND,
      wire: parseChoice('wire', raw.wire ?? 'faithful', ['faithful', 'extended']),
    },
    retention: {
      keepDeliveredMs: parseKeep('keepDelivered', raw.keepDelivered ?? '7d'),
      keepDeadMs: parseKeep('keepDead', raw.keepDead ?? '30d'),
      pattern: '0 3 * * *',
    },
    send: {
      connectMs: 5 * SECOND,
      deadlineMs,
      maxResponseBytes: 64 * 1024,
      egress: {
        mode: parseChoice('egress', raw.egress ?? 'local', ['local', 'public-only']),
        allow: parseCidrs(raw.allowCidr),
      },
      ca: raw.ca ?? null,
    },
    webhooks: {
      isHttpsOnly: parseSwitch('httpsOnly', raw.httpsOnly ?? 'false'),
      isOrdered: parseSwitch('ordered', raw.ordered ?? 'false'),
    },
    signing: {
      ...signing,
      resigns: parseSwitch('resignOnRetry', raw.resignOnRetry ?? 'false'),
    },
    logLevel: parseChoice('logLevel', raw.logLevel ?? 'warn', [
      'silent',
      'error',
      'warn',
      'info',
      'debug',
    ]),
    secrets: createSecrets({
      controlToken,
      storeUrl: store.kind === 'postgres' ? (raw.store ?? null) : null,
    }),
  } satisfies Config)
}

/** Settings of free text: what an empty one would mean is anyone's guess. */
const NEVER_EMPTY = [
  ['host', 'an address such as 127.0.0.1'],
  ['store', 'memory, a file or postgres://…'],
  ['ca', 'a PEM file'],
  ['signingKey', 'a PEM file, or test'],
] as const

function checkGiven(setting: keyof RawSettings, text: string | undefined, expected: string): void {
  if (text?.trim() !== '') return
  throw new SettingError(setting, `expected ${expected}, got an empty text`)
}

/** An address or a name; whether it is one of this machine shows when it is listened on. */
function parseHost(text: string): string {
  if (isIP(text) !== 0 || /^\w(?:[\w.-]*[\w.])?$/.test(text)) return text
  throw new SettingError('host', `expected an address such as 127.0.0.1, got "${text}"`)
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (port >= 0 && port <= 65_535) return port
  throw new SettingError('port', `expected a number from 0 (any free port) to 65535, got "${text}"`)
}

function parseStore(text: string): Config['store'] {
  if (text === 'memory') return { kind: 'memory' }
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? []
  if (!/^postgres(?:ql)?:/i.test(text)) {
    if (scheme === undefined) return { kind: 'sqlite', path: text, setting: 'store' }
    // The rest may hold a password.
    throw new SettingError(
      'store',
      `expected memory, a file or postgres://…, got an address that begins with ${scheme}://`,
    )
  }
  // The text is not shown: it may hold a password.
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^\/[^/]+$/.test(url.pathname)) return { kind: 'postgres' }
  throw new SettingError(
    'store',
    'expected the address of a PostgreSQL database such as postgres://user:password@127.0.0.1:5432/thunderstack, got one that names no database or cannot be read',
  )
}

function parseClock(text: string): Config['clock'] {
  if (text === 'real' || text === 'manual') return { kind: text }
  const factor = Number(/^scaled:(\d{1,6}(?:\.\d{1,3})?)$/.exec(text)?.[1])
  if (factor > 0) return { kind: 'scaled', factor }
  throw new SettingError(
    'clock',
    `expected real, manual or scaled:<factor> such as scaled:60, got "${text}"`,
  )
}

function parseStep(text: string): number {
  const ms = parseDuration(text)
  if (ms !== undefined && ms > 0) return ms
  throw new SettingError('step', `expected a duration such as 1s or 250ms, got "${text}"`)
}

function parseSchedule(text: string): RetrySchedule {
  const schedule = parseRetrySchedule(text)
  if (schedule) return schedule
  throw new SettingError(
    'retry',
    `expected docs, standard, none or a list of durations such as 0s,30s,5m, got "${text}"`,
  )
}

function parseAutoDisable(text: string): AutoDisable | null {
  if (text === 'off') return null
  const [count = '', duration = '', ...rest] = text.split(',')
  const minFailures = /^[1-9]\d{0,5}$/.test(count) ? Number(count) : undefined
  const minMs = parseDuration(duration)
  if (minFailures !== undefined && minMs !== undefined && rest.length === 0) {
    return { minFailures, minMs }
  }
  throw new SettingError(
    'autoDisable',
    `expected off, or failures in a row and how long at least, such as 20,5d; got "${text}"`,
  )
}

function parseKeep(name: keyof RawSettings, text: string): number {
  const ms = parseDuration(text)
  if (ms !== undefined) return ms
  throw new SettingError(
    name,
    `expected a duration of at most 36500d, such as 7d or 12h, got "${text}"`,
  )
}

function parseCidrs(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  const cidrs = text.split(',').map((item) => item.trim())
  const wrong = cidrs.find((cidr) => !isCidr(cidr))
  if (wrong === undefined) return cidrs
  throw new SettingError(
    'allowCidr',
    `expected ranges such as 10.0.0.0/8 or fd00::/8, separated by commas, got "${wrong}"`,
  )
}

function isCidr(text: string): boolean {
  const [address = '', bits = '', ...rest] = text.split('/')
  const size = isIP(address) === 4 ? 32 : 128
  return isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= size && rest.length === 0
}

function parseSigningKey(
  text: string | undefined,
): { kind: 'own' } | { kind: 'test' } | { kind: 'file'; path: string } {
  if (text === undefined) return { kind: 'own' }
  return text === 'test' ? { kind: 'test' } : { kind: 'file', path: text }
}

function parseSwitch(name: keyof RawSettings, text: string): boolean {
  return parseChoice(name, text, ['true', 'false']) === 'true'
}

function parseChoice<const Choice extends string>(
  name: keyof RawSettings,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === text)
  if (choice !== undefined) return choice
  throw new SettingError(name, `expected ${choices.join(' or ')}, got "${text}"`)
}
