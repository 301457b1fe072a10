// The command line: names, arguments and flags. What a command does is in the file of its name, loaded when it is called.
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { CommandIo } from './command-io.ts'

/** Flags as commander hands them over: camel case, text or boolean; undefined when not given. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>

export function createProgram(io: CommandIo): Command {
  const program = new Command('thunderstack-contract')
    .description('Holds events, receivers and platforms to the ThunderStack webhook contract.')
    .version(readVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text.trimEnd())
      },
    })
    .addHelpText(
      'after',
      '\nExit code: 0 nothing found, 1 findings, 2 wrong usage or nobody there.',
    )

  program
    .command('validate <file>')
    .description('hold the JSON of an event to the contract; - reads standard input')
    .option('--json', 'print JSON')
    .action(async (file: string, flags: Flags) => {
      const { runValidate } = await import('./validate.ts')
      await runValidate(file, flags, io)
    })

  reporting(
    program
      .command('conformance <url>')
      .description('play a sender against a receiver: genuine, odd, forged and broken webhooks')
      .option(
        '--scheme <name>',
        'how webhooks are signed: thunderstack, hmac, texture, standard (default thunderstack)',
      )
      .option('--secret <text>', 'other schemes: the secret that the receiver knows')
      .option('--node <id>', 'thunderstack: the node that the receiver expects')
      .option(
        '--key <file>',
        'private key whose public half the receiver trusts, PEM (default: the published test key)',
      )
      .option(
        '--profile <strict|published-sample>',
        "whether findings known of the platform's sample handler fail the run (default strict)",
      )
      .option(
        '--observer <url>',
        'where the receiver tells what it handled: a JSON list of events, or {"count": n}',
      )
      .option(
        '--serve-key <port>',
        'serve the public key there, and play key rotations: the receiver has to fetch its key from there',
      )
      .option(
        '--rotation-wait <seconds>',
        'how long the receiver may take to notice another key (default 10)',
      )
      .option(
        '--wait <seconds>',
        'how long to wait for the receiver to take connections (default 0)',
      )
      .option('--timeout <seconds>', 'for one request (default 15)')
      .option('--concurrency <number>', 'requests at a time (default 8)'),
  ).action(async (url: string, flags: Flags) => {
    const { runConformanceCommand } = await import('./conformance.ts')
    await runConformanceCommand(url, flags, io)
  })

  reporting(
    program
      .command('check-sender <url>')
      .description('drive a platform, and hold its answers and its webhooks to the contract')
      .requiredOption('--token <token>', 'API token of the platform')
      .option(
        '--network <name>',
        'network of the node that is made for the check (default regtest)',
      )
      .option('--sink-host <address>', 'address to receive webhooks on (default 127.0.0.1)')
      .option('--sink-port <port>', 'port to receive webhooks on (default: any free one)')
      .option(
        '--sink-url <url>',
        'how the platform reaches that address, if it is not on this machine',
      )
      .option(
        '--patience <seconds>',
        'how long a node may take for a change, and a webhook to come (default 60)',
      )
      .option('--timeout <seconds>', 'for one request (default 15)'),
  ).action(async (url: string, flags: Flags) => {
    const { runCheckSenderCommand } = await import('./check-sender.ts')
    await runCheckSenderCommand(url, flags, io)
  })

  program.helpCommand(false)
  return program
}

function reporting(command: Command): Command {
  return command
    .option('--json', 'print the report as JSON')
    .option('--junit <file>', 'write the report as JUnit XML; - prints it')
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}
