// The newest deliveries, oldest last, each with its attempts.
import { ConfigError } from '../config/config-error.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { followDeliveries } from './follow-deliveries.ts'
import { formatDelivery } from './format-delivery.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runDeliveries(flags: Flags, io: CommandIo): Promise<void> {
  const limit = checkLimit(flags['limit'] ?? '20')
  const platform = await connect(flags, io)
  const nodeId = typeof flags['node'] === 'string' ? flags['node'] : undefined
  const isJson = wantsJson(flags, io.env)
  if (flags['follow'] === true) {
    await followDeliveries(platform, io, { nodeId, limit, isJson })
    return
  }
  const page = await platform.deliveries.list({ limit, ...(nodeId !== undefined && { nodeId }) })
  if (isJson) io.out(JSON.stringify(page))
  else if (page.deliveries.length === 0) io.out('no deliveries yet')
  else io.out(page.deliveries.map((delivery) => formatDelivery(delivery)).join('\n'))
}

function checkLimit(text: string | boolean): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit
  throw new ConfigError('--limit: expected a whole number from 1 to 200')
}
