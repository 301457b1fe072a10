// The environment as raw text: every variable named once, no default, no rule. The environment is an argument.

/** Flag name to its raw text; the same names as on the command line. */
export interface RawSettings {
  readonly port?: string
  readonly host?: string
  readonly store?: string
  readonly dataDir?: string
  readonly clock?: string
  readonly retry?: string
  readonly autoDisable?: string
  readonly ordered?: string
  readonly keepDelivered?: string
  readonly keepDead?: string
  readonly egress?: string
  readonly allowCidr?: string
  readonly ca?: string
  readonly httpsOnly?: string
  readonly wire?: string
  readonly auth?: string
  readonly strictContract?: string
  readonly step?: string
  readonly timestamps?: string
  readonly signingKey?: string
  readonly resignOnRetry?: string
  readonly controlToken?: string
  readonly destroyedEvent?: string
  readonly json?: string
  readonly logLevel?: string
  readonly url?: string
  readonly token?: string
}

const ENV_PREFIX = 'THUNDERSTACK_MOCK_'

/** Setting to variable; `.env.example` lists the same names. */
export const ENV_NAMES: Readonly<Record<keyof RawSettings, string>> = {
  port: 'THUNDERSTACK_MOCK_PORT',
  host: 'THUNDERSTACK_MOCK_HOST',
  store: 'THUNDERSTACK_MOCK_STORE',
  dataDir: 'THUNDERSTACK_MOCK_DATA_DIR',
  clock: 'THUNDERSTACK_MOCK_CLOCK',
  retry: 'THUNDERSTACK_MOCK_RETRY',
  autoDisable: 'THUNDERSTACK_MOCK_AUTO_DISABLE',
  ordered: 'THUNDERSTACK_MOCK_ORDERED',
  keepDelivered: 'THUNDERSTACK_MOCK_KEEP_DELIVERED',
  keepDead: 'THUNDERSTACK_MOCK_KEEP_DEAD',
  egress: 'THUNDERSTACK_MOCK_EGRESS',
  allowCidr: 'THUNDERSTACK_MOCK_ALLOW_CIDR',
  ca: 'THUNDERSTACK_MOCK_CA',
  httpsOnly: 'THUNDERSTACK_MOCK_HTTPS_ONLY',
  wire: 'THUNDERSTACK_MOCK_WIRE',
  auth: 'THUNDERSTACK_MOCK_AUTH',
  strictContract: 'THUNDERSTACK_MOCK_STRICT_CONTRACT',
  step: 'THUNDERSTACK_MOCK_STEP',
  timestamps: 'THUNDERSTACK_MOCK_TIMESTAMPS',
  signingKey: 'THUNDERSTACK_MOCK_SIGNING_KEY',
  resignOnRetry: 'THUNDERSTACK_MOCK_RESIGN_ON_RETRY',
  controlToken: 'THUNDERSTACK_MOCK_CONTROL_TOKEN',
  destroyedEvent: 'THUNDERSTACK_MOCK_DESTROYED_EVENT',
  json: 'THUNDERSTACK_MOCK_JSON',
  logLevel: 'THUNDERSTACK_MOCK_LOG_LEVEL',
  url: 'THUNDERSTACK_MOCK_URL',
  token: 'THUNDERSTACK_MOCK_TOKEN',
}

export type Environment = Readonly<Record<string, string | undefined>>

export function readEnv(env: Environment): RawSettings {
  const entries = Object.entries(ENV_NAMES).map(([name, variable]) => [name, env[variable]])
  return Object.fromEntries(
    entries.filter(([, text]) => text !== undefined && text !== ''),
  ) as RawSettings
}

/** Variables with our prefix that name nothing: most often a typing mistake. */
export function listUnknownEnv(env: Environment): readonly string[] {
  const known = new Set(Object.values(ENV_NAMES))
  return Object.keys(env).filter((name) => name.startsWith(ENV_PREFIX) && !known.has(name))
}
