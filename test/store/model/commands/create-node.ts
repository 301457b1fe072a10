// A new node, announced at once, with or without a webhook.
import fc from 'fast-check'
import { createIds } from '../../../../sender/src/base/ids.ts'
import type { Node } from '../../../../sender/src/domain/node.ts'
import { accept } from '../accept.ts'
import { createCommand } from '../command.ts'
import { makeEvent } from '../make-event.ts'
import { createWebhook, webhookChoices } from '../webhook-choice.ts'
import type { WorldNode } from '../world.ts'

const MAX_NODES = 4
const ids = createIds(() => 0)

export const createNodeCommands = webhookChoices.map((choice) =>
  createCommand(
    `createNode(${fc.stringify(choice)})`,
    async (world, real) => {
      const nodeId = ids.createHex()
      const created = createWebhook(null, choice, ids.create('hook'))
      const make = (port: number) => ({
        at: world.now,
        node: { ...PLAIN_NODE, nodeId, port, createdAt: world.now, webhook: created },
        isAnnounced: true,
      })
      const accepted = await real.store.createNode(make, makeEvent(world.now))
      const webhook = created && { ...created, health: { failureCount: 0, failingSince: null } }
      const node: WorldNode = { nodeId, webhook, eventIds: [] }
      world.nodes.push(node)
      accept(world, node, accepted, real)
    },
    ({ nodes }) => nodes.length < MAX_NODES,
  ),
)

const PLAIN_NODE: Omit<Node, 'nodeId' | 'port' | 'webhook' | 'createdAt'> = {
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'RUNNING',
  isInitialized: true,
  rlnCommitId: 'c1',
  builds: [],
}
