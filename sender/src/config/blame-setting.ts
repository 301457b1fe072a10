// What a step finds unusable becomes a complaint about the setting that it came from.
import { UnusableError } from '../base/unusable-error.ts'
import { SettingError } from './config-error.ts'
import type { RawSettings } from './env.ts'

/** Other failures of the step are nobody's setting, and pass as they are. */
export async function blameSetting<T>(
  setting: keyof RawSettings,
  step: () => T | Promise<T>,
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof UnusableError)) throw error
    throw new SettingError(setting, error.message, { cause: error })
  }
}
