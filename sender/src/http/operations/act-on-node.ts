// Start, stop, upgrade and destroy differ in the act and in the words of the answer; the rest is here.
import { planAction, type NodeAction } from '../../domain/node-life.ts'
import type { Node } from '../../domain/node.ts'
import type { House } from '../house.ts'
import { checkNodeId, nodeNotFound } from './check-node-id.ts'

/** The node after the act's first step. Throws when there is no such node or its status does not allow the act. */
export async function actOnNode(
  action: NodeAction,
  request: { readonly params: Readonly<Record<string, string>>; readonly userId: string },
  house: House,
): Promise<Node> {
  const nodeId = checkNodeId(request.params['id'])
  const context = { ...house.life, now: house.clock.now(), buildId: house.ids.createUuid() }
  const accepted = await house.store.changeNode(
    nodeId,
    request.userId,
    (node) => planAction(node, action, context),
    house.announce,
  )
  if (!accepted) throw nodeNotFound(nodeId)
  return accepted.node
}
