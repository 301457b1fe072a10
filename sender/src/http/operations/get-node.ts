import type { Operation } from '../operation.ts'
import { representNode } from '../represent/node.ts'
import { loadOwnNode } from './load-own-node.ts'

/** The published file has the bare node, the platform's own tests read `data`: both. */
export const getNode: Operation<'getNode'> = async (request, house) => {
  const node = representNode(await loadOwnNode(request, house), request.origin)
  return { ...node, data: node }
}
