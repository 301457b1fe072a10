// The process as commands see it: an environment, a place for output, and the wish to stop.
import type { Environment } from '../config/env.ts'

export interface CommandIo {
  readonly env: Environment
  readonly pid: number
  out(line: string): void
  /** Resolves with the name of what asks the process to stop first, a signal or the end of the runner that started it; `onSecond` runs at the next one. */
  untilStopped(onSecond: () => void): Promise<string>
}
