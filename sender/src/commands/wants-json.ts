// Whether a command is to print JSON: the flag, or the environment.
import { SettingError } from '../config/config-error.ts'
import type { Environment } from '../config/env.ts'
import type { Flags } from './program.ts'
import { decideSettings } from './read-settings.ts'

export function wantsJson(flags: Flags, env: Environment): boolean {
  return decideSettings(flags, env, ({ json = 'false' }) => {
    if (json === 'true' || json === 'false') return json === 'true'
    throw new SettingError('json', `expected true or false, got "${json}"`)
  })
}
