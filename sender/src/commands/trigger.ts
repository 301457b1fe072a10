// Sets a node's status and waits for the first attempt at its event.
import type { NodeStatus } from '@thunderstack-webhooks/contracts'
import { isNodeStatus, NODE_STATUSES } from '@thunderstack-webhooks/shared'
import { ConfigError } from '../config/config-error.ts'
import { checkNodeId } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { nameArgument } from './name-argument.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runTrigger(status: string, flags: Flags, io: CommandIo): Promise<void> {
  const nodeId = String(flags['node'])
  checkNodeId(nodeId)
  const known = checkStatus(status)
  const platform = await connect(flags, io)
  const event = await nameArgument('--node', platform.nodes.setStatus(nodeId, known))
  const attempt =
    event.deliveries.length === 0 ? undefined : await event.attempt(1, { timeout: '30s' })
  if (wantsJson(flags, io.env)) {
    const { id, type, occurredAt, nodeId, deliveries } = event
    io.out(
      JSON.stringify({
        event: { id, type, occurredAt, nodeId },
        deliveries,
        attempt: attempt ?? null,
      }),
    )
    return
  }
  io.out(`${event.id}  ${event.body}`)
  io.out(
    attempt
      ? `attempt 1: ${attempt.explanation}`
      : 'no delivery: the node has no active webhook URL',
  )
}

function checkStatus(text: string): NodeStatus {
  const status = text.toUpperCase()
  if (isNodeStatus(status)) return status
  throw new ConfigError(`status: expected one of ${NODE_STATUSES.join(', ')}, got "${text}"`)
}
