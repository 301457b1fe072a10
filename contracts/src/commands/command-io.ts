// The process as commands see it: places for output, and what may be shown there.

export interface CommandIo {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean
  out(text: string): void
  /** What is under way; written over by the next one. Undefined where nobody watches. */
  readonly progress: ((text: string) => void) | undefined
  /** Aborts when the process is told to stop; who asks for it has to end by itself then. */
  listenForStop(): AbortSignal
  readInput(): Promise<string>
  /** Ends the process with this code when everything has been written. */
  exitWith(code: number): void
}

export const EXIT_FINDINGS = 1
export const EXIT_USAGE = 2
