// The process: arguments, environment, signals and exit codes. Nothing else in the sender knows `process`.
import { CommanderError } from 'commander'
import { coerceError } from './base/coerce-error.ts'
import { watchRunner } from './base/watch-runner.ts'
import type { CommandIo } from './commands/command-io.ts'
import { createProgram } from './commands/program.ts'
import { ConfigError } from './config/config-error.ts'

const RUNTIME_FAILURE = 1
const USAGE = 2

const whenRunnerGone = watchRunner(process.pid)

const io: CommandIo = {
  env: process.env,
  pid: process.pid,
  out(line) {
    process.stdout.write(`${line}\n`)
  },
  untilStopped(onSecond) {
    return new Promise((resolve) => {
      let count = 0
      const onSignal = (signal: string): void => {
        count += 1
        if (count === 1) resolve(signal)
        else onSecond()
      }
      process.on('SIGTERM', onSignal)
      process.on('SIGINT', onSignal)
      // Ctrl-C ends the runner as well: that is the same wish, not a second one.
      whenRunnerGone(() => {
        count = Math.max(count, 1)
        resolve('the runner is gone')
      })
    })
  },
}

try {
  await createProgram(io).parseAsync(process.argv)
} catch (caught) {
  const error = coerceError(caught)
  // commander has printed its own message; exit code 0 is --help.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE
  else {
    process.stderr.write(`thunderstack-mock: ${error.message}\n`)
    process.exitCode = error instanceof ConfigError ? USAGE : RUNTIME_FAILURE
  }
}
