import type { Operation } from '../operation.ts'
import { loadOwnNode } from './load-own-node.ts'

export const exportNodeLogs: Operation<'exportNodeLogs'> = async (request, house) => {
  const node = await loadOwnNode(request, house)
  const taskId = house.ids.createUuid()
  await house.store.insertLogExport(taskId, node.nodeId, house.clock.now())
  return { taskId, data: { taskId }, message: 'Log export initiated successfully.' }
}
