// The process as commands see it: an environment, a place for output, and the wish to stop.
import type { Environment } from '../config/env.ts'

export interface CommandIo {
  readonly env: Environment
  out(line: string): void
  /** Resolves with the name of the first signal that asks the process to stop; `onSecond` runs at the next one. */
  untilStopped(onSecond: () => void): Promise<string>
}
