import { planAction } from '../../domain/node-life.ts'
import type { Node } from '../../domain/node.ts'
import { parseWebhookUrl } from '../../domain/webhook-url.ts'
import { setWebhookUrl } from '../../domain/webhook.ts'
import { representNode } from '../represent/node.ts'
import type { Operation } from '../operation.ts'

/** Starts a node's first build; its first status, and the event of it, are there before the answer. */
export const createNode: Operation<'createNode'> = async ({ body, userId, origin }, house) => {
  const webhookUrl = parseWebhookUrl(body.settings?.webhookUrl ?? null, house.webhooks)
  const now = house.clock.now()
  const { node } = await house.store.createNode((port) => {
    const blank: Node = {
      nodeId: house.ids.createHex(),
      userId,
      name: body.name,
      network: body.network,
      status: 'IN_PROGRESS',
      isInitialized: false,
      port,
      rlnCommitId: house.life.rlnImage,
      builds: [],
      webhook: setWebhookUrl(null, webhookUrl, {
        id: house.ids.create('hook'),
        isOrdered: house.webhooks.isOrdered,
      }),
      createdAt: now,
    }
    return planAction(blank, 'create', { ...house.life, now, buildId: house.ids.createUuid() })
  }, house.announce)
  const resource = representNode(node, origin)
  return { data: { ...resource, node: resource }, message: 'Node build started successfully.' }
}
