// Guards the checks against an operationId that openapi.yaml does not have: a mistake in code, not in a request.
import { OPERATIONS } from './generated/operations.ts'

export function checkOperationId(operationId: string): void {
  if (Object.hasOwn(OPERATIONS, operationId)) return
  throw new TypeError(
    `openapi.yaml has no operation ${JSON.stringify(operationId)}; it has ${Object.keys(OPERATIONS).join(', ')}`,
  )
}
