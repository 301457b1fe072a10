// A node that lives by the Cloud API alone: it is stopped and started, and each act has to be followed by its statuses.
import { callPlatform } from './call-platform.ts'
import type { LoadNode, LoadParts } from './status-node.ts'

const FOLLOWS = { stop: ['IN_PROGRESS', 'PAUSED'], start: ['STARTING', 'RUNNING'] } as const

/** What a creation has to be followed by. */
export const CREATION = ['IN_PROGRESS', 'STARTING', 'RUNNING'] as const

export function createActingNode(nodeId: string, parts: LoadParts): LoadNode {
  const { recorder } = parts

  async function tell(act: 'stop' | 'start'): Promise<void> {
    const result = await callPlatform(parts, (client) => client.nodes[act](nodeId))
    if (result.kind === 'answered') recorder.acts.push({ nodeId, statuses: FOLLOWS[act] })
  }
  return {
    nodeId,
    // Refused while the act before it still goes on.
    async act() {
      await tell('stop')
      await tell('start')
    },
  }
}
