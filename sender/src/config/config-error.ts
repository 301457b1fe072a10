// What is wrong with the settings, said in words an operator understands. Exit code 2.
import { ENV_NAMES, type RawSettings } from './env.ts'

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** One setting that cannot be used. It is named as a flag; who knows that its text came from a variable names that. */
export class SettingError extends ConfigError {
  readonly setting: keyof RawSettings
  private readonly problem: string

  constructor(setting: keyof RawSettings, problem: string, givenAs: string = formatFlag(setting)) {
    super(`${givenAs}: ${problem}`)
    this.setting = setting
    this.problem = problem
  }

  asVariable(): SettingError {
    return new SettingError(this.setting, this.problem, ENV_NAMES[this.setting])
  }
}

function formatFlag(setting: string): string {
  return `--${setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
