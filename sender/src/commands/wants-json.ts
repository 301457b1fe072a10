// Whether a command is to print JSON: the flag, or the environment.
import { ConfigError } from '../config/config-error.ts'
import { ENV_NAMES, type Environment } from '../config/env.ts'
import type { Flags } from './program.ts'
import { readSettings } from './read-settings.ts'

export function wantsJson(flags: Flags, env: Environment): boolean {
  const { json = 'false' } = readSettings(flags, env)
  if (json === 'true' || json === 'false') return json === 'true'
  throw new ConfigError(`${ENV_NAMES.json}: expected true or false, got "${json}"`)
}
