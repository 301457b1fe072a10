// What must hold for every request and its answer: the contract's word for word, and no door left open.
import {
  listAnswerFaults,
  listFaults,
  OPERATIONS_IN_FILE,
  type ContractOperation,
} from '../../support/contract-file.ts'
import type { PlainAnswer } from '../../support/contract-call.ts'
import type { RequestPlan } from './request-plans.ts'

export interface SentRequest {
  readonly plan: RequestPlan
  /** As it was on the wire. */
  readonly body: Uint8Array | undefined
}

/** The rule that was broken, in words; `undefined` when all held. */
export function checkExchange(
  { plan, body }: SentRequest,
  answer: PlainAnswer,
): string | undefined {
  const { status } = answer
  if (status >= 500) return `answered ${status}`
  const operation = findServed(plan)
  const [fault] = listAnswerFaults(operation ?? plan.operation, answer)
  if (fault !== undefined) return fault
  if (operation === undefined)
    return status === 405 ? undefined : 'served a method it does not have'
  if (status >= 400) return undefined
  if (!isOpenTo(operation, plan)) return 'let in a caller without a right to it'
  if (isOutOfOrder(operation, body)) return 'took a body that the contract refuses'
  return undefined
}

/** The operation that has the method which was used. */
function findServed({ operation, method }: RequestPlan): ContractOperation | undefined {
  return OPERATIONS_IN_FILE.find((one) => one.path === operation.path && one.method === method)
}

function isOpenTo(operation: ContractOperation, { token, headers }: RequestPlan): boolean {
  const documents = (status: string) =>
    operation.responses.some((response) => response.status === status)
  const { host = HERE, origin } = headers
  // Where a call without a token is let in, only such a call has to come from here.
  const hasToComeFromHere = documents('403') && (operation.needsToken || token === 'none')
  if (hasToComeFromHere && (host !== HERE || origin !== undefined)) return false
  if (token === 'wrong') return !documents('401')
  return token !== 'none' || !operation.needsToken
}

/** The one Host header among those sent that names this machine. */
const HERE = '127.0.0.1:99999'

function isOutOfOrder({ request }: ContractOperation, body: Uint8Array | undefined): boolean {
  if (!request) return false
  if (body === undefined || body.byteLength === 0) return request.required
  try {
    // Without the byte order mark, which is passed over.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    return listFaults(request.schema, JSON.parse(text)).length > 0
  } catch {
    return true
  }
}
