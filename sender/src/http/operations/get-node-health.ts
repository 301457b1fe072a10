import type { Operation } from '../operation.ts'
import { loadOwnNode } from './load-own-node.ts'

/** JSON for every node, destroyed ones included: real clients ask after DESTROYED too. */
export const getNodeHealth: Operation<'getNodeHealth'> = async (request, house) => {
  const { status: nodeStatus } = await loadOwnNode(request, house)
  const isHealthy = nodeStatus === 'RUNNING'
  const health = {
    status: isHealthy ? 'healthy' : 'unhealthy',
    code: isHealthy ? 200 : 503,
  } as const
  return { ...health, data: health }
}
