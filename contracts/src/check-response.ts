// Holds a whole answer to the contract: status, headers, body.
import { checkHeaders } from './check-headers.ts'
import { checkOperationId } from './check-operation-id.ts'
import type { ResponseRule } from './compiled-validator.ts'
import { describeKind } from './describe-kind.ts'
import { responseRules } from './generated/operation-validators.ts'
import type { OperationId } from './operation-types.ts'
import type { Invalid, Problem, Valid } from './problem.ts'
import type { ResponseHeaders } from './response-headers.ts'
import { validateBody } from './validate-body.ts'

/** The operation never answers with this status. */
export interface Undocumented {
  readonly kind: 'undocumented'
  readonly status: number
  readonly documentedStatuses: readonly number[]
}

/**
 * Whether an answer is one the operation gives: its status, its media type and the headers that openapi.yaml names for
 * it, and its body: parsed JSON, or the text itself where the answer is not JSON. Headers that are not named are free.
 *
 * @example
 * const response = await fetch(`${url}/_mock/clock`, { headers: { authorization: token } })
 * checkResponse('getClock', response.status, response.headers, await response.json()) // { kind: 'valid' }
 *
 * @throws TypeError when there is no such operation.
 */
export function checkResponse(
  operationId: OperationId,
  status: number,
  headers: ResponseHeaders,
  body: unknown,
): Valid | Invalid | Undocumented {
  checkOperationId(operationId)
  const rules = responseRules[operationId] ?? {}
  const rule = rules[status]
  if (rule === undefined) {
    return { kind: 'undocumented', status, documentedStatuses: Object.keys(rules).map(Number) }
  }
  const problems = [...checkHeaders(rule, headers), ...checkBody(rule, body)]
  return problems.length === 0 ? { kind: 'valid' } : { kind: 'invalid', problems }
}

function checkBody({ body: validate }: ResponseRule, body: unknown): readonly Problem[] {
  if (validate !== null) {
    const verdict = validateBody(validate, body)
    return verdict.kind === 'invalid' ? verdict.problems : []
  }
  if (typeof body === 'string') return []
  return [{ path: 'body', message: `expected a text, got ${describeKind(body)}` }]
}
