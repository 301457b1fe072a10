import type { Operation } from '../operation.ts'
import { representNode } from '../represent/node.ts'
import { actOnNode } from './act-on-node.ts'

export const stopNode: Operation<'stopNode'> = async (request, house) => {
  const node = await actOnNode('stop', request, house)
  return { message: 'Node stop initiated successfully.', data: representNode(node, request.origin) }
}
