// The newest deliveries, oldest last, each with its attempts.
import type { PlatformClient } from '../client/platform-client.ts'
import { ConfigError } from '../config/config-error.ts'
import { checkNodeId } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { followDeliveries } from './follow-deliveries.ts'
import { formatDelivery } from './format-delivery.ts'
import { nameArgument } from './name-argument.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runDeliveries(flags: Flags, io: CommandIo): Promise<void> {
  const limit = checkLimit(flags['limit'] ?? '20')
  const nodeId = typeof flags['node'] === 'string' ? flags['node'] : undefined
  if (nodeId !== undefined) checkNodeId(nodeId)
  const platform = await connect(flags, io)
  if (nodeId !== undefined) await checkNodeExists(platform, nodeId)
  const isJson = wantsJson(flags, io.env)
  if (flags['follow'] === true) {
    await followDeliveries(platform, io, { nodeId, limit, isJson })
    return
  }
  const page = await platform.deliveries.list({ limit, ...(nodeId !== undefined && { nodeId }) })
  if (isJson) io.out(JSON.stringify(page))
  else if (page.deliveries.length === 0) io.out('no deliveries yet')
  else {
    const shown = page.deliveries.map((delivery) => formatDelivery(platform, delivery))
    io.out((await Promise.all(shown)).join('\n'))
  }
}

/** A mistyped id should not pass for a node that has no deliveries. */
async function checkNodeExists(platform: PlatformClient, nodeId: string): Promise<void> {
  const { deliveries } = await platform.deliveries.list({ nodeId, limit: 1 })
  if (deliveries.length === 0) await nameArgument('--node', platform.nodes.get(nodeId))
}

function checkLimit(text: string | boolean): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit
  throw new ConfigError(`--limit: expected a whole number from 1 to 200, got "${text}"`)
}
