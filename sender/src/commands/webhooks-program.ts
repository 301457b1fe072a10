// The command line of what is under /v1: names, arguments and flags. What each command does is in the file of its name.
import type { Command } from 'commander'
import { SCHEMES } from '../domain/scheme.ts'
import { makeClientCommand } from './client-command.ts'
import type { CommandIo } from './command-io.ts'
import { runCreateWebhook } from './create-webhook.ts'
import { runDeleteWebhook } from './delete-webhook.ts'
import { addHeader } from './header-flags.ts'
import { runPublish } from './publish.ts'
import { runTestWebhook } from './test-webhook.ts'
import { runWebhooks } from './webhooks.ts'

export function addWebhookCommands(program: Command, io: CommandIo): void {
  const webhooks = program
    .command('webhooks')
    .description('list the registered webhooks')
    .option('--workspace <id>', 'only of this workspace')
    .helpCommand(false)
  makeClientCommand(webhooks, (flags) => runWebhooks(flags, io))
  makeClientCommand(
    webhooks
      .command('create <address>')
      .description('register an address for events; prints its secret, once')
      .option('--scheme <name>', `how it is signed: ${SCHEMES.join(', ')} (default hmac)`)
      .option('--events <filters>', 'such as user.created,project.* (default *)')
      .option('--secret <text>', 'the secret to sign with (default: one is made)')
      .option('--label <text>', 'a name for people')
      .option('--header <line>', "a header to append, 'Name: value'; may be repeated", addHeader)
      .option('--schedule <when>', 'realtime, or a cadence such as every:15m (default realtime)')
      .option('--workspace <id>', 'whose events (default default)')
      .option('--ordered', 'strictly one event after the other'),
    (flags, address) => runCreateWebhook(address, flags, io),
  )
  makeClientCommand(
    webhooks.command('delete <webhook>').description('remove it, and cancel what waits for it'),
    (flags, id) => runDeleteWebhook(id, flags, io),
  )
  makeClientCommand(
    webhooks.command('test <webhook>').description('send it a test event now'),
    (flags, id) => runTestWebhook(id, flags, io),
  )
  makeClientCommand(
    program
      .command('publish <type>')
      .description('publish an event for the webhooks whose filter matches')
      .option('--data <json>', 'its data, a JSON object (default {})')
      .option('--workspace <id>', 'in which workspace it happened (default default)')
      .option('--key <text>', 'idempotency key: again with the same makes nothing'),
    (flags, type) => runPublish(type, flags, io),
  )
}
