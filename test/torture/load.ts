// The load: lanes that drive their nodes, each node by one lane alone, until told to stop.
import { callPlatform } from './call-platform.ts'
import { createActingNode, CREATION } from './acting-node.ts'
import { endTogether } from './end-together.ts'
import { createStatusNode, type LoadNode, type LoadParts } from './status-node.ts'

const LANES = 8
const STATUS_NODES_PER_LANE = 2

/** Resolves when every lane has ended its last move; when one of them fails, the whole run stops. */
export async function runLoad(
  parts: LoadParts,
  isOver: () => boolean,
  stop: AbortController,
): Promise<void> {
  await endTogether(
    stop,
    Array.from({ length: LANES }, (_, lane) =>
      runLane(`lane-${lane}`, { ...parts, random: parts.random.fork() }, isOver),
    ),
  )
}

async function runLane(name: string, parts: LoadParts, isOver: () => boolean): Promise<void> {
  const nodes: LoadNode[] = [await makeActingNode(name, parts)]
  for (let index = 0; index < STATUS_NODES_PER_LANE; index += 1) {
    nodes.push(await makeStatusNode(`${name}-${index}`, parts))
  }
  const [first, ...others] = nodes as [LoadNode, ...LoadNode[]]
  while (!isOver()) await parts.random.pick([first, ...others]).act()
}

async function makeActingNode(name: string, parts: LoadParts): Promise<LoadNode> {
  const webhookUrl = `${parts.endpoint.origin}/mixed/${name}/0`
  const nodeId = await createNode(name, parts, webhookUrl)
  parts.recorder.acts.push({ nodeId, statuses: CREATION })
  return createActingNode(nodeId, parts)
}

async function makeStatusNode(name: string, parts: LoadParts): Promise<LoadNode> {
  return createStatusNode(await createNode(name, parts), name, parts)
}

/** Again until it was answered: what was left unanswered may be one more node, which nobody drives. */
async function createNode(name: string, parts: LoadParts, webhookUrl?: string): Promise<string> {
  for (;;) {
    const settings = webhookUrl === undefined ? {} : { settings: { webhookUrl } }
    const result = await callPlatform(parts, (client) =>
      client.nodes.create({ name, network: 'regtest', ...settings }),
    )
    if (result.kind === 'answered') return result.answer.nodeId
    if (result.kind === 'refused') throw new Error(`the platform refused to create node ${name}`)
  }
}
