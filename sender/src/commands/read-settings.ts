// Flags over environment, both as raw text. A misspelt variable is refused, not ignored.
import { ConfigError } from '../config/config-error.ts'
import {
  ENV_NAMES,
  listUnknownEnv,
  readEnv,
  type Environment,
  type RawSettings,
} from '../config/env.ts'
import type { Flags } from './program.ts'

export function readSettings(flags: Flags, env: Environment): RawSettings {
  const unknown = listUnknownEnv(env)
  if (unknown.length > 0) {
    throw new ConfigError(
      `${unknown.join(', ')}: no such setting; expected one of ${Object.values(ENV_NAMES).join(', ')}`,
    )
  }
  const given = Object.entries(flags)
    .filter(([name, value]) => name in ENV_NAMES && value != null)
    .map(([name, value]) => [name, String(value)])
  return { ...readEnv(env), ...(Object.fromEntries(given) as RawSettings) }
}
