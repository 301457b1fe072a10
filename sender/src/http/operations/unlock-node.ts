import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { checkNodeId, nodeNotFound } from './check-node-id.ts'

/** The password is checked by nobody and kept nowhere: there is no node software behind this platform. */
export const unlockNode: Operation<'unlockNode'> = async ({ params, userId }, house) => {
  const nodeId = checkNodeId(params['id'])
  const accepted = await house.store.changeNode(
    nodeId,
    userId,
    (node) => {
      if (node.status !== 'RUNNING') {
        throw new PlatformError(
          'ERR_NODE_STATUS',
          `Cannot unlock node ${nodeId}: its status is ${node.status}, expected RUNNING`,
        )
      }
      return { at: house.clock.now(), node: { ...node, isInitialized: true }, isAnnounced: false }
    },
    null,
  )
  if (!accepted) throw nodeNotFound(nodeId)
  return { data: {}, message: 'Node unlocked successfully.' }
}
