import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { loadOwnNode } from './load-own-node.ts'

/** Where the real platform gives a presigned URL, ours leads to downloadNodeLog: its task id is the permission. */
export const getNodeLogs: Operation<'getNodeLogs'> = async (request, house) => {
  const node = await loadOwnNode(request, house)
  const { taskId } = request.query
  if (taskId === undefined || taskId === '') {
    throw new PlatformError(
      'ERR_PARAMETER_INVALID',
      'taskId: expected the task id that POST to this path answered, as a query parameter',
    )
  }
  if ((await house.store.loadLogExport(taskId)) !== node.nodeId) {
    throw new PlatformError(
      'ERR_NOT_FOUND',
      `taskId: no log export of node ${node.nodeId} has this id`,
    )
  }
  return { data: [`${request.origin}/_mock/logs/${taskId}`] }
}
