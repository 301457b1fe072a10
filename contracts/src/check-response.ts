// Holds a response body to the contract. Knows nothing of headers.
import { checkOperationId } from './check-operation-id.ts'
import { describeKind } from './describe-kind.ts'
import { responseValidators } from './generated/operation-validators.ts'
import type { OperationId } from './operation-types.ts'
import type { Invalid, Valid } from './problem.ts'
import { validateBody } from './validate-body.ts'

/** The operation never answers with this status. */
export interface Undocumented {
  readonly kind: 'undocumented'
  readonly status: number
  readonly documentedStatuses: readonly number[]
}

/**
 * Whether a body is one the operation answers with under this status: parsed JSON, or the text itself where the answer
 * is not JSON.
 *
 * @example
 * checkResponse('getClock', 200, { kind: 'real', now: '2026-01-15T09:30:02.041Z', factor: 1 }) // { kind: 'valid' }
 *
 * @throws TypeError when there is no such operation.
 */
export function checkResponse(
  operationId: OperationId,
  status: number,
  body: unknown,
): Valid | Invalid | Undocumented {
  checkOperationId(operationId)
  const validators = responseValidators[operationId] ?? {}
  const validate = validators[status]
  if (validate === undefined) {
    const documentedStatuses = Object.keys(validators).map(Number)
    return { kind: 'undocumented', status, documentedStatuses }
  }
  if (validate !== null) return validateBody(validate, body)
  if (typeof body === 'string') return { kind: 'valid' }
  const message = `expected a text, got ${describeKind(body)}`
  return { kind: 'invalid', problems: [{ path: 'body', message }] }
}
