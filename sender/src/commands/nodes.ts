// Lists the caller's nodes.
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'

export async function runNodes(flags: Flags, io: CommandIo): Promise<void> {
  const platform = await connect(flags, io)
  const nodes = await platform.nodes.list()
  if (flags['json'] === true) io.out(JSON.stringify({ nodes }))
  else if (nodes.length === 0) io.out('no nodes yet')
  for (const node of flags['json'] === true ? [] : nodes) {
    io.out(
      `${node.nodeId}  ${node.status.padEnd(11)}  ${node.name}  ${node.settings.webhookUrl ?? '(no webhook)'}`,
    )
  }
}
