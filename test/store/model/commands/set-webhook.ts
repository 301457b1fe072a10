// The webhook of a node is set, moved, made active again, put in order or out of it, or removed.
import fc from 'fast-check'
import { createIds } from '../../../../sender/src/base/ids.ts'
import { createCommand } from '../command.ts'
import { cancelPending, releaseTurns } from '../end-turns.ts'
import { pick } from '../pick.ts'
import { createWebhook, webhookChoices } from '../webhook-choice.ts'
import type { World, WorldWebhook } from '../world.ts'

const ids = createIds(() => 0)

export const setWebhookCommands = fc
  .record({ nodeIndex: fc.nat(10), choice: webhookChoices })
  .map(({ nodeIndex, choice }) =>
    createCommand(
      `setWebhook(${nodeIndex}, ${fc.stringify(choice)})`,
      async (world, { store }) => {
        const node = pick(world.nodes, nodeIndex)
        const freshId = ids.create('hook')
        await store.changeNode(
          node.nodeId,
          null,
          (before) => ({
            at: world.now,
            node: { ...before, webhook: createWebhook(before.webhook, choice, freshId) },
            isAnnounced: false,
          }),
          null,
        )
        if (choice.url === null) {
          if (!node.webhook) return
          node.webhook.state = 'removed'
        } else {
          node.webhook ??= { id: freshId } as WorldWebhook
          Object.assign(node.webhook, choice, {
            state: 'active',
            health: { failureCount: 0, failingSince: null },
          })
        }
        settleDown(world, node.webhook)
      },
      ({ nodes }) => nodes.length > 0,
    ),
  )

function settleDown(world: World, webhook: WorldWebhook): void {
  if (webhook.state !== 'active') cancelPending(world, webhook, world.now)
  else if (!webhook.isOrdered) releaseTurns(world, webhook, world.now)
}
