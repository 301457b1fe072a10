import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { representNode } from '../represent/node.ts'
import { actOnNode } from './act-on-node.ts'

/** The platform's own tests compare this text exactly, and read a status that has already left RUNNING. */
const MESSAGE = 'Destroy build started successfully.'

export const destroyNode: Operation<'destroyNode'> = async ({ body, userId, origin }, house) => {
  const request = { params: { id: body.destroyNodeId }, userId }
  const node = await actOnNode('destroy', request, house).catch(refuseAsBadRequest)
  const resource = representNode(node, origin)
  return { message: MESSAGE, data: { ...resource, node: resource } }
}

/** The published file answers 400 where other calls answer 404. */
function refuseAsBadRequest(error: unknown): never {
  if (error instanceof PlatformError && error.code === 'ERR_NOT_FOUND') {
    throw new PlatformError('ERR_NODE_TO_DESTROY_NOT_FOUND', `destroyNodeId: ${error.message}`, {
      cause: error,
    })
  }
  throw error
}
