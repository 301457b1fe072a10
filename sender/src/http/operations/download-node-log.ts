import { PlatformError } from '../../domain/errors.ts'
import { formatNodeLog } from '../../domain/log-export.ts'
import type { Operation } from '../operation.ts'
import { TextAnswer } from '../text-answer.ts'

export const downloadNodeLog: Operation<'downloadNodeLog'> = async ({ params }, house) => {
  const nodeId = await house.store.loadLogExport(params['taskId'] ?? '')
  const node = nodeId === undefined ? undefined : await house.store.loadNode(nodeId, null)
  if (!node) throw new PlatformError('ERR_NOT_FOUND', 'No log export has this task id')
  const events = await house.store.listNodeEvents(node.nodeId)
  return new TextAnswer('text/plain', formatNodeLog(node, events))
}
