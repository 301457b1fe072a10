// Flags over environment, both as raw text. A misspelt variable is refused, not ignored; a wrong one is named.
import { ConfigError, SettingError } from '../config/config-error.ts'
import {
  ENV_NAMES,
  listUnknownEnv,
  readEnv,
  type Environment,
  type RawSettings,
} from '../config/env.ts'
import type { Flags } from './program.ts'

/** What `decide` makes of the settings. Its complaint names the variable when the text came from there. */
export function decideSettings<T>(
  flags: Flags,
  env: Environment,
  decide: (raw: RawSettings) => T,
): T {
  const raw = readSettings(flags, env)
  try {
    return decide(raw)
  } catch (error) {
    throw nameVariable(error, flags, env)
  }
}

/** The same complaint, by the name of the variable when the setting came from there. */
export function nameVariable(error: unknown, flags: Flags, env: Environment): unknown {
  if (!(error instanceof SettingError) || flags[error.setting] != null) return error
  return readEnv(env)[error.setting] === undefined ? error : error.asVariable()
}

function readSettings(flags: Flags, env: Environment): RawSettings {
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
