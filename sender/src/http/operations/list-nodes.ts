import { representNode } from '../represent/node.ts'
import type { Operation } from '../operation.ts'

/** The published file has `{nodes}`, an older client reads `data.nodes`: both. */
export const listNodes: Operation<'listNodes'> = async ({ userId, origin }, house) => {
  const nodes = (await house.store.listNodes(userId)).map((node) => representNode(node, origin))
  return { nodes, data: { nodes } }
}
