import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'

const METHODS = ['PATCH', 'PUT', 'POST', 'DELETE', 'GET']

/** A method that the operation's path does not have. */
export function otherMethod(operationId: OperationId): string {
  const { path } = OPERATIONS[operationId]
  const served = Object.values(OPERATIONS).filter((operation) => operation.path === path)
  return METHODS.find((method) => !served.some((operation) => operation.method === method))!
}
