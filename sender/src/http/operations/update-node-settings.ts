import { PlatformError } from '../../domain/errors.ts'
import { parseWebhookUrl } from '../../domain/webhook-url.ts'
import { setWebhookUrl } from '../../domain/webhook.ts'
import type { Operation } from '../operation.ts'
import { representNode } from '../represent/node.ts'
import { checkNodeId, nodeNotFound } from './check-node-id.ts'

/** Accepts `{settings: {webhookUrl}}` and the published file's flat `{webhookUrl}`; the nested one wins. */
export const updateNodeSettings: Operation<'updateNodeSettings'> = async (
  { body, params, userId, origin },
  house,
) => {
  const nodeId = checkNodeId(params['id'])
  const given = body.settings?.webhookUrl === undefined ? body.webhookUrl : body.settings.webhookUrl
  if (given === undefined) {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      'settings.webhookUrl: expected a URL, or null to take the webhook away',
    )
  }
  const url = parseWebhookUrl(given, house.webhooks)
  const accepted = await house.store.changeNode(
    nodeId,
    userId,
    (node) => ({
      at: house.clock.now(),
      node: {
        ...node,
        webhook: setWebhookUrl(node.webhook, url, {
          id: house.ids.create('hook'),
          isOrdered: house.webhooks.isOrdered,
        }),
      },
      isAnnounced: false,
    }),
    null,
  )
  if (!accepted) throw nodeNotFound(nodeId)
  return {
    message: 'Node settings updated successfully.',
    data: representNode(accepted.node, origin),
  }
}
