// What every command that speaks to a platform takes, and how it is run.
import type { Command } from 'commander'
import type { Flags } from './program.ts'

export function makeClientCommand(
  command: Command,
  run: (flags: Flags, argument: string) => Promise<void>,
): void {
  command
    .option('--url <url>', 'the platform (default: the one that runs on the data directory)')
    .option('--token <token>', 'its token (default likewise)')
    .option('--control-token <text>', 'its control token, if it was started with one')
    .option(
      '--data-dir <folder>',
      'data directory of a running platform (default .thunderstack-mock)',
    )
    .option('--json', 'print JSON')
    .action((...given: unknown[]) => {
      // A flag counts wherever it stands, also before the name of a command within the command.
      const flags: Flags = (given.at(-1) as Command).optsWithGlobals()
      return run(flags, given.length > 2 ? String(given[0]) : '')
    })
}
