// The node id of a path, or a refusal that says what one looks like.
import { PlatformError } from '../../domain/errors.ts'
import { isNodeId } from '../../domain/ids.ts'

export function checkNodeId(text: string | undefined): string {
  if (text !== undefined && isNodeId(text)) return text
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    'id: expected a node id, 32 lower-case hexadecimal digits as createNode returned it',
  )
}

export function nodeNotFound(nodeId: string): PlatformError {
  return new PlatformError(
    'ERR_NOT_FOUND',
    `Node ${nodeId} not found among the nodes of this token's user; GET /api/nodes lists them`,
  )
}
