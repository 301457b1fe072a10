// What is wrong with the settings, said in words an operator understands. Exit code 2.
import { ENV_NAMES, type RawSettings } from './env.ts'

export class ConfigError extends TypeError {
  override readonly name = 'ConfigError'
}

/** One setting that cannot be used. It is named as a flag; who knows that it came from elsewhere names it as that. */
export class SettingError extends ConfigError {
  readonly setting: keyof RawSettings
  private readonly problem: string

  constructor(
    setting: keyof RawSettings,
    problem: string,
    { givenAs = formatFlag(setting), ...options }: ErrorOptions & { givenAs?: string } = {},
  ) {
    super(`${givenAs}: ${problem}`, options)
    this.setting = setting
    this.problem = problem
  }

  asVariable(): SettingError {
    const { setting, problem, cause } = this
    return new SettingError(setting, problem, { cause, givenAs: ENV_NAMES[setting] })
  }

  /** Other settings that the sentence advises are named as options too. */
  asOption(): SettingError {
    const { setting, problem, cause } = this
    const advice = problem.replaceAll(/--([a-z]+(?:-[a-z]+)*)/g, (_, flag: string) =>
      flag.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase()),
    )
    return new SettingError(setting, advice, { cause, givenAs: setting })
  }
}

function formatFlag(setting: string): string {
  return `--${setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
