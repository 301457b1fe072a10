// The command line: names, arguments and flags. What each command does is in the file of its name.
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { runAdvance } from './advance.ts'
import { makeClientCommand } from './client-command.ts'
import type { CommandIo } from './command-io.ts'
import { runDeliveries } from './deliveries.ts'
import { runNodes } from './nodes.ts'
import { runResend } from './resend.ts'
import { runRotateKey } from './rotate-key.ts'
import { runStart } from './start.ts'
import { runTrigger } from './trigger.ts'
import { runVerify } from './verify.ts'
import { addWebhookCommands } from './webhooks-program.ts'

export function createProgram(io: CommandIo): Command {
  const program = new Command('thunderstack-mock')
    .description('A mock ThunderStack platform that signs and delivers webhooks.')
    .version(readVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text.trimEnd())
      },
    })

  program
    .command('start')
    .description('run the platform until it is told to stop')
    .option('--port <number>', 'port to listen on, 0 for any free one (default 4100)')
    .option('--host <address>', 'address to listen on (default 127.0.0.1)')
    .option(
      '--store <memory|file|postgres://…>',
      'where nodes and deliveries are kept (default: platform.sqlite in the data directory)',
    )
    .option('--data-dir <folder>', 'folder of store and keys (default .thunderstack-mock)')
    .option('--clock <real|manual|scaled:n>', 'how platform time runs (default real)')
    .option(
      '--retry <docs|standard|none|list>',
      'delays before the attempts, such as 0s,30s,5m (default docs)',
    )
    .option(
      '--auto-disable <off|failures,duration>',
      'disable a webhook after so many failures in a row over at least so long, such as 20,5d (default off)',
    )
    .option('--ordered', 'send each webhook its events strictly one after the other')
    .option('--keep-delivered <duration>', 'how long delivered events are kept (default 7d)')
    .option(
      '--keep-dead <duration>',
      'how long events with a dead or cancelled delivery are kept (default 30d)',
    )
    .option(
      '--egress <local|public-only>',
      'where webhooks may lead: local and private addresses too, or public ones only (default local)',
    )
    .option('--allow-cidr <ranges>', 'ranges allowed beside public addresses, such as 10.0.0.0/8')
    .option('--ca <file>', 'certificates to trust at webhook URLs beside the usual ones, PEM')
    .option('--https-only', 'take webhook URLs of https only')
    .option('--wire <faithful|extended>', 'headers beyond the documented one (default faithful)')
    .option('--auth <lenient|strict>', 'whether the public key needs a token (default lenient)')
    .option('--strict-contract', 'answer 500 rather than with what openapi.yaml does not have')
    .option('--step <duration>', 'how long a node takes for each status (default 1s)')
    .option('--timestamps <seconds|milliseconds>', 'precision of eventTimestamp (default seconds)')
    .option(
      '--signing-key <file|test>',
      'sign with this RSA key in PEM form, or with the published test key',
    )
    .option(
      '--resign-on-retry',
      'sign each attempt with the key that is current then, not the one the event was born with',
    )
    .option(
      '--control-token <text>',
      'opens the control API; needed when listening beyond this machine',
    )
    .option('--log-level <level>', 'silent, error, warn, info or debug (default warn)')
    .option('--json', 'print one line of JSON when ready')
    .addOption(new Option('--no-destroyed-event', 'do not announce DESTROYED').default(null))
    .action((flags: Flags) => runStart(flags, io))

  makeClientCommand(program.command('nodes').description('list the nodes'), (flags) =>
    runNodes(flags, io),
  )
  makeClientCommand(
    program
      .command('trigger <status>')
      .description('set the status of a node and send its event')
      .requiredOption('--node <id>', 'the node'),
    (flags, status) => runTrigger(status, flags, io),
  )
  makeClientCommand(
    program
      .command('deliveries')
      .description('list the newest deliveries and their attempts')
      .option('--node <id>', 'only of this node')
      .option('--limit <number>', 'how many (default 20)')
      .option('--follow', 'go on and print what changes, until stopped'),
    (flags) => runDeliveries(flags, io),
  )
  makeClientCommand(
    program.command('resend <delivery>').description('make a delivery due again, now'),
    (flags, delivery) => runResend(delivery, flags, io),
  )
  makeClientCommand(
    program
      .command('advance <target>')
      .description(
        'move a manual clock by a duration, to the next instant (next) or until nothing is due (idle)',
      ),
    (flags, target) => runAdvance(target, flags, io),
  )
  const rotate = (command: Command): void => {
    makeClientCommand(
      command
        .description('make a new signing key; the present one stays published for a while')
        .option('--overlap <duration>', 'for how long (default 24h)'),
      (flags) => runRotateKey(flags, io),
    )
  }
  rotate(program.command('rotate-key'))
  rotate(program.command('keys', { hidden: true }).command('rotate'))
  addWebhookCommands(program, io)
  program
    .command('verify')
    .description('check a signature over a body, without a platform')
    .option('--scheme <name>', 'how it was signed: thunderstack (default), hmac, texture, standard')
    .option('--key <file>', 'thunderstack: public key, PEM or a saved /api/webhook-public-key')
    .option('--secret-file <file>', 'other schemes: text of the secret')
    .option('--id <text>', 'standard: text of webhook-id')
    .option('--timestamp <seconds>', 'standard: text of webhook-timestamp')
    .requiredOption('--signature <file>', 'text of the signature header')
    .requiredOption('--body <file>', 'exact bytes of the body')
    .option('--json', 'print JSON')
    .action((flags: Flags) => runVerify(flags, io))

  program.helpCommand(false)
  program
    .command('help [command]')
    .description('display help for command')
    .action((name?: string) => {
      const command = program.commands.find((known) => known.name() === name)
      if (name !== undefined && !command)
        program.error(`error: unknown command '${name}'`, { code: 'commander.unknownCommand' })
      ;(command ?? program).help()
    })

  return program
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

/** Flags as commander hands them over: camel case, text or boolean; null or undefined when not given. */
export type Flags = Readonly<Record<string, string | boolean | null | undefined>>
