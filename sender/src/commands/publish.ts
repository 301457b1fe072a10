// Publishes an event, and says whom it goes to. What becomes of it is for `deliveries` to show.
import { ConfigError } from '../config/config-error.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { nameRefusal } from './name-refusal.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

const ARGUMENTS = { data: '--data', workspaceId: '--workspace', 'Idempotency-Key': '--key' }

export async function runPublish(type: string, flags: Flags, io: CommandIo): Promise<void> {
  const data = readData(flags['data'] ?? '{}')
  const { workspace, key } = flags
  const platform = await connect(flags, io)
  const event = await nameRefusal(
    ARGUMENTS,
    platform.events.publish({
      type,
      data,
      ...(typeof workspace === 'string' && { workspaceId: workspace }),
      ...(typeof key === 'string' && { idempotencyKey: key }),
    }),
  )
  const { id, occurredAt, deliveries } = event
  if (wantsJson(flags, io.env)) {
    io.out(JSON.stringify({ event: { id, type, occurredAt }, deliveries }))
    return
  }
  io.out(`${id}  ${type}`)
  for (const delivery of deliveries) {
    io.out(`  ${delivery.id}  to ${delivery.webhookId}  ${delivery.url}`)
  }
  if (deliveries.length === 0)
    io.out('no delivery yet: no active webhook of the workspace wants it at once')
}

function readData(text: string | boolean): Record<string, unknown> {
  let data: unknown
  try {
    data = JSON.parse(String(text))
  } catch (cause) {
    throw new ConfigError(`--data: expected a JSON object, got text that is no JSON`, { cause })
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data))
    return data as Record<string, unknown>
  throw new ConfigError('--data: expected a JSON object such as {"id":"user_123"}')
}
