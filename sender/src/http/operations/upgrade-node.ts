import type { Operation } from '../operation.ts'
import { representNode } from '../represent/node.ts'
import { actOnNode } from './act-on-node.ts'

export const upgradeNode: Operation<'upgradeNode'> = async (request, house) => {
  const node = await actOnNode('upgrade', request, house)
  return {
    message: 'Node upgrade started successfully.',
    data: representNode(node, request.origin),
  }
}
