// The process of thunderstack-contract: arguments, streams, signals and exit codes. Nothing else here knows `process`.
import { text } from 'node:stream/consumers'
import { CommanderError } from 'commander'
import { EXIT_USAGE, type CommandIo } from './commands/command-io.ts'
import { createProgram } from './commands/program.ts'

const CLEAR_LINE = '\r\u001B[K'

const io: CommandIo = {
  env: process.env,
  isTerminal: process.stdout.isTTY,
  listenForStop() {
    const stopping = new AbortController()
    const stop = (): void => {
      // The second signal ends the process as ever.
      process.off('SIGINT', stop).off('SIGTERM', stop)
      stopping.abort()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    return stopping.signal
  },
  out(lines) {
    process.stdout.write(`${lines}\n`)
  },
  progress: process.stderr.isTTY
    ? (line) => {
        process.stderr.write(`${CLEAR_LINE}${line}`)
      }
    : undefined,
  readInput: () => text(process.stdin),
  exitWith(code) {
    process.exitCode = code
  },
}

try {
  await createProgram(io).parseAsync(process.argv)
} catch (caught) {
  io.progress?.('')
  // commander has printed its own message; exit code 0 is --help.
  if (caught instanceof CommanderError) process.exitCode = caught.exitCode === 0 ? 0 : EXIT_USAGE
  else {
    const message = caught instanceof Error ? caught.message : String(caught)
    process.stderr.write(`thunderstack-contract: ${message}\n`)
    process.exitCode = EXIT_USAGE
  }
}
