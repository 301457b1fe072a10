// Registers an address for events, and shows its secret: no later answer has it.
import type { RequestBody, WebhookScheme } from '@thunderstack-webhooks/contracts'
import { ConfigError } from '../config/config-error.ts'
import { SCHEMES } from '../domain/scheme.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { readHeaders } from './header-flags.ts'
import { nameRefusal } from './name-refusal.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

const ARGUMENTS = {
  url: 'address',
  events: '--events',
  secret: '--secret',
  label: '--label',
  headers: '--header',
  schedule: '--schedule',
  workspaceId: '--workspace',
}

export async function runCreateWebhook(
  address: string,
  flags: Flags,
  io: CommandIo,
): Promise<void> {
  const body = readWebhook(address, flags)
  const platform = await connect(flags, io)
  const webhook = await nameRefusal(ARGUMENTS, platform.webhooks.create(body))
  if (wantsJson(flags, io.env)) {
    io.out(JSON.stringify(webhook))
    return
  }
  io.out(`${webhook.id}  ${webhook.scheme}  ${webhook.url}`)
  io.out(
    webhook.secret === null
      ? "no secret: it is signed with the platform's own key"
      : `secret, shown this once: ${webhook.secret}`,
  )
}

function readWebhook(url: string, flags: Flags): RequestBody<'createWebhook'> {
  const { scheme, events, secret, label, schedule, workspace } = flags
  const headers = readHeaders(flags['header'])
  return {
    url,
    ...(typeof scheme === 'string' && { scheme: checkScheme(scheme) }),
    ...(typeof events === 'string' && { events: events.split(',').map((one) => one.trim()) }),
    ...(typeof secret === 'string' && { secret }),
    ...(typeof label === 'string' && { label }),
    ...(headers && { headers }),
    ...(typeof schedule === 'string' && { schedule }),
    ...(typeof workspace === 'string' && { workspaceId: workspace }),
    ...(flags['ordered'] === true && { ordered: true }),
  }
}

function checkScheme(text: string): WebhookScheme {
  const scheme = SCHEMES.find((known) => known === text)
  if (scheme) return scheme
  throw new ConfigError(`--scheme: expected one of ${SCHEMES.join(', ')}, got "${text}"`)
}
