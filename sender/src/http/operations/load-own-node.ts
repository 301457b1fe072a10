// The node a path names, if it belongs to the caller; another user's node is "not found", not "forbidden".
import type { Node } from '../../domain/node.ts'
import type { House } from '../house.ts'
import { checkNodeId, nodeNotFound } from './check-node-id.ts'

export async function loadOwnNode(
  request: { readonly params: Readonly<Record<string, string>>; readonly userId: string },
  house: Pick<House, 'store'>,
): Promise<Node> {
  const nodeId = checkNodeId(request.params['id'])
  const node = await house.store.loadNode(nodeId, request.userId)
  if (!node) throw nodeNotFound(nodeId)
  return node
}
