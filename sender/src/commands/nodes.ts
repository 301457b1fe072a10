// Lists the caller's nodes.
import type { NodeResource } from '@thunderstack-webhooks/contracts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runNodes(flags: Flags, io: CommandIo): Promise<void> {
  const platform = await connect(flags, io)
  const nodes = await platform.nodes.list()
  if (wantsJson(flags, io.env)) io.out(JSON.stringify({ nodes }))
  else io.out(nodes.length === 0 ? 'no nodes yet' : nodes.map(formatNode).join('\n'))
}

function formatNode({ nodeId, status, name, settings }: NodeResource): string {
  return `${nodeId}  ${status.padEnd(11)}  ${name}  ${settings.webhookUrl ?? '(no webhook)'}`
}
