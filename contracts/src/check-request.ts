// Holds a request body to the contract. Knows nothing of headers, paths or query parameters.
import { checkOperationId } from './check-operation-id.ts'
import { requestValidators } from './generated/operation-validators.ts'
import type { OperationId } from './operation-types.ts'
import type { Invalid, Valid } from './problem.ts'
import { validateBody } from './validate-body.ts'

/**
 * Whether a parsed JSON body is one the operation takes; `undefined` stands for no body. An operation that describes no
 * body accepts any.
 *
 * @example
 * checkRequest('createNode', { name: 7, network: 'regtest' })
 * // { kind: 'invalid', problems: [{ path: 'name', message: 'expected a string, got a number' }] }
 *
 * @throws TypeError when there is no such operation.
 */
export function checkRequest(operationId: OperationId, body: unknown): Valid | Invalid {
  checkOperationId(operationId)
  const request = requestValidators[operationId]
  if (request === undefined) return { kind: 'valid' }
  if (body !== undefined) return validateBody(request.validate, body)
  if (!request.required) return { kind: 'valid' }
  const message = 'expected a JSON object, got nothing'
  return { kind: 'invalid', problems: [{ path: 'body', message }] }
}
