import type { Operation } from '../operation.ts'
import { representNode } from '../represent/node.ts'
import { actOnNode } from './act-on-node.ts'

export const startNode: Operation<'startNode'> = async (request, house) => {
  const node = await actOnNode('start', request, house)
  return {
    message: 'Node start initiated successfully.',
    data: representNode(node, request.origin),
  }
}
